# Two stages: the first builds, the second runs what was built with the packages that are needed for that.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src ./src
COPY cards ./cards
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
# What the bot needs beside this: the settings of env/.env.example, secrets as mounted files (LINK_SECRET_FILE=/run/secrets/link, …), the schools mounted on
# /scholen, and for STORE=lowdb a volume on /data that this user may write to.
ENV NODE_ENV=production DATA_DIR=/data SCHOOLS_DIR=/scholen PORT=3978
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3978
VOLUME ["/data", "/scholen"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The process is number 1: it handles SIGTERM itself, and ends within 10 seconds. Run it with a read-only file system:
#   docker run --read-only --cap-drop ALL --security-opt no-new-privileges …
CMD ["node", "dist/src/index.js"]
