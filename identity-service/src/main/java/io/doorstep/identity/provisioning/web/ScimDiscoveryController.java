package io.doorstep.identity.provisioning.web;

import io.doorstep.identity.provisioning.ReadDirectory;
import io.doorstep.identity.provisioning.scim.ScimRefusal;
import io.doorstep.identity.provisioning.scim.ScimResourceType;
import io.doorstep.identity.provisioning.scim.ScimSchema;
import io.doorstep.kit.security.RequiresPermission;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What of SCIM is spoken here (RFC 7644, 4).
@RestController
@RequestMapping(
        path = "/scim/v2",
        produces = {ScimMedia.SCIM, MediaType.APPLICATION_JSON_VALUE})
class ScimDiscoveryController {

    private final ScimBody bodies;

    ScimDiscoveryController(ScimBody bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/ServiceProviderConfig")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> getServiceProviderConfig() {
        ObjectNode config = JsonNodeFactory.instance.objectNode();
        config.putArray("schemas").add("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig");
        config.putObject("patch").put("supported", true);
        config.putObject("bulk").put("supported", false).put("maxOperations", 0).put("maxPayloadSize", 0);
        config.putObject("filter").put("supported", true).put("maxResults", ReadDirectory.MOST);
        config.putObject("changePassword").put("supported", false);
        config.putObject("sort").put("supported", false);
        config.putObject("etag").put("supported", true);
        config.putArray("authenticationSchemes")
                .addObject()
                .put("type", "oauthbearertoken")
                .put("name", "API key")
                .put("description", "An API key with the permission provisioning:write, sent as a bearer token")
                .put("primary", true);
        return ResponseEntity.ok(config);
    }

    @GetMapping("/ResourceTypes")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> listResourceTypes() {
        return ResponseEntity.ok(bodies.listOfAll(Arrays.stream(ScimResourceType.values())
                .map(ScimResourceType::description)
                .toList()));
    }

    @GetMapping("/ResourceTypes/{name}")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> getResourceType(@PathVariable String name) {
        return ResponseEntity.ok(Arrays.stream(ScimResourceType.values())
                .filter(type -> type.key().equalsIgnoreCase(name))
                .map(ScimResourceType::description)
                .findFirst()
                .orElseThrow(() -> notThere("resource type", name)));
    }

    @GetMapping("/Schemas")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> listSchemas() {
        return ResponseEntity.ok(bodies.listOfAll(
                Arrays.stream(ScimSchema.values()).map(ScimSchema::description).toList()));
    }

    @GetMapping("/Schemas/{urn}")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> getSchema(@PathVariable String urn) {
        return ResponseEntity.ok(Arrays.stream(ScimSchema.values())
                .filter(schema -> schema.urn().equalsIgnoreCase(urn))
                .map(ScimSchema::description)
                .findFirst()
                .orElseThrow(() -> notThere("schema", urn)));
    }

    private static ScimRefusal notThere(String thing, String name) {
        return ScimRefusal.of(HttpStatus.NOT_FOUND, "There is no %s %s.".formatted(thing, name));
    }
}
