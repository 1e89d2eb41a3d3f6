/** Settings as an operator would fill them in, of nobody. */
export const sampleSettings = {
  APP_ID: '4a1d7c52-0f0e-4c0b-9a53-1f6f4f0a7b10',
  MICROSOFT_APP_ID: '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c21',
  PUBLIC_URL: 'https://basiswijzer.school.example',
  DEVELOPER_NAME: 'Stichting Scholen',
  WEBSITE_URL: 'https://school.example/basiswijzer',
  PRIVACY_URL: 'https://school.example/basiswijzer/privacy',
  TERMS_URL: 'https://school.example/basiswijzer/voorwaarden',
};
