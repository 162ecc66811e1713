package io.doorstep.identity.provisioning.web;

import static io.doorstep.identity.provisioning.scim.ScimResourceType.GROUP;

import io.doorstep.identity.provisioning.ProvisionGroup;
import io.doorstep.identity.provisioning.ReadDirectory;
import io.doorstep.kit.security.RequiresPermission;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Teams as a directory's groups.
@RestController
@RequestMapping(
        path = "/scim/v2/Groups",
        produces = {ScimMedia.SCIM, MediaType.APPLICATION_JSON_VALUE})
class ScimGroupController {

    private final ReadDirectory directory;
    private final ProvisionGroup provisionGroup;
    private final ScimBody bodies;

    ScimGroupController(ReadDirectory directory, ProvisionGroup provisionGroup, ScimBody bodies) {
        this.directory = directory;
        this.provisionGroup = provisionGroup;
        this.bodies = bodies;
    }

    /// @param filter such as `displayName eq "Sales"`
    /// @param startIndex counted from 1
    @GetMapping
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> listGroups(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable Integer startIndex,
            @RequestParam(required = false) @Nullable Integer count,
            @RequestParam(required = false) @Nullable String attributes,
            @RequestParam(required = false) @Nullable String excludedAttributes) {
        return ResponseEntity.ok(bodies.list(
                directory.list(GROUP, filter, startIndex, count), ShownAttributes.of(attributes, excludedAttributes)));
    }

    @GetMapping("/{id}")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> getGroup(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String attributes,
            @RequestParam(required = false) @Nullable String excludedAttributes) {
        return bodies.found(directory.get(GROUP, id), ShownAttributes.of(attributes, excludedAttributes));
    }

    @PostMapping
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> createGroup(@RequestBody Map<String, Object> resource) {
        return bodies.created(provisionGroup.create(bodies.read(resource)));
    }

    @PutMapping("/{id}")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> replaceGroup(
            @PathVariable String id,
            @RequestBody Map<String, Object> resource,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return bodies.changed(provisionGroup.replace(id, bodies.read(resource), ifMatch));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> patchGroup(
            @PathVariable String id,
            @RequestBody Map<String, Object> patch,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return bodies.changed(provisionGroup.patch(id, bodies.read(patch), ifMatch));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("provisioning:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteGroup(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        provisionGroup.remove(id, ifMatch);
    }
}
