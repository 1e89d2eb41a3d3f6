// Loaded into the Agents Playground, which listens on every network interface and has no setting against it.
const net = require('node:net');

const host = '127.0.0.1';
const { listen } = net.Server.prototype;

net.Server.prototype.listen = function (first, ...rest) {
  if (first !== null && typeof first === 'object') return listen.call(this, { ...first, host }, ...rest);
  const callback = [first, ...rest].find((argument) => typeof argument === 'function');
  const port = typeof first === 'function' ? 0 : Number(first ?? 0);
  return listen.call(this, { port, host }, ...(callback ? [callback] : []));
};
