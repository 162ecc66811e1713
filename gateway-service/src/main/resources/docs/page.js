const services = ["identity", "property", "lead-crm", "campaign", "billing", "chat-ai", "notification"];

SwaggerUIBundle({
  dom_id: "#page",
  urls: ["all", ...services].map(name => ({name, url: `/v3/api-docs/${name}`})),
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  persistAuthorization: false,
});
