package io.doorstep.identity.provisioning.web;

import io.doorstep.identity.provisioning.DirectoryPage;
import io.doorstep.identity.provisioning.DirectoryResource;
import io.doorstep.identity.provisioning.scim.ScimSchema;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes resources and lists as SCIM does.
@Component
class ScimBody {

    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    private final String root;
    private final JsonMapper json;

    ScimBody(@Value("${doorstep.public-url}") String publicUrl, JsonMapper json) {
        this.root = publicUrl + "/scim/v2/";
        this.json = json;
    }

    ObjectNode read(Map<String, Object> sent) {
        return json.valueToTree(sent);
    }

    ResponseEntity<Object> created(DirectoryResource resource) {
        return answer(
                ResponseEntity.status(HttpStatus.CREATED).location(URI.create(location(resource))),
                resource,
                ShownAttributes.ALL);
    }

    ResponseEntity<Object> changed(DirectoryResource resource) {
        return answer(ResponseEntity.ok(), resource, ShownAttributes.ALL);
    }

    ResponseEntity<Object> found(DirectoryResource resource, ShownAttributes shown) {
        return answer(ResponseEntity.ok(), resource, shown);
    }

    private ResponseEntity<Object> answer(
            ResponseEntity.BodyBuilder status, DirectoryResource resource, ShownAttributes shown) {
        return status.eTag(etag(resource))
                .header("Content-Location", location(resource))
                .body(of(resource, shown));
    }

    private String location(DirectoryResource resource) {
        return root + resource.type().endpoint() + "/" + resource.id();
    }

    ObjectNode list(DirectoryPage page, ShownAttributes shown) {
        return list(
                page.resources().stream().map(resource -> of(resource, shown)).toList(),
                page.total(),
                page.startIndex());
    }

    ObjectNode listOfAll(List<ObjectNode> resources) {
        return list(resources, resources.size(), 1);
    }

    private static ObjectNode list(List<ObjectNode> resources, int total, int startIndex) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.putArray("schemas").add(LIST);
        list.put("totalResults", total).put("startIndex", startIndex).put("itemsPerPage", resources.size());
        list.putArray("Resources").addAll(resources);
        return list;
    }

    private ObjectNode of(DirectoryResource resource, ShownAttributes shown) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode schemas =
                body.putArray("schemas").add(resource.type().schema().urn());
        resource.type().extensions().stream()
                .map(ScimSchema::urn)
                .filter(resource.attributes()::has)
                .forEach(schemas::add);
        body.put("id", resource.id().toString());
        body.setAll(resource.attributes());
        body.putObject("meta")
                .put("resourceType", resource.type().key())
                .put("created", resource.createdAt().toString())
                .put("lastModified", resource.changedAt().toString())
                .put("location", location(resource))
                .put("version", etag(resource));
        return shown.of(body);
    }

    private static String etag(DirectoryResource resource) {
        return "W/\"" + resource.version() + "\"";
    }
}
