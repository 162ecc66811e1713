package io.doorstep.identity.provisioning.web;

import static io.doorstep.identity.provisioning.scim.ScimResourceType.USER;

import io.doorstep.identity.provisioning.ProvisionUser;
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

/// Members as a directory's users.
@RestController
@RequestMapping(
        path = "/scim/v2/Users",
        produces = {ScimMedia.SCIM, MediaType.APPLICATION_JSON_VALUE})
class ScimUserController {

    private final ReadDirectory directory;
    private final ProvisionUser provisionUser;
    private final ScimBody bodies;

    ScimUserController(ReadDirectory directory, ProvisionUser provisionUser, ScimBody bodies) {
        this.directory = directory;
        this.provisionUser = provisionUser;
        this.bodies = bodies;
    }

    /// @param filter such as `userName eq "ada@example.com"`
    /// @param startIndex counted from 1
    @GetMapping
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> listUsers(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable Integer startIndex,
            @RequestParam(required = false) @Nullable Integer count,
            @RequestParam(required = false) @Nullable String attributes,
            @RequestParam(required = false) @Nullable String excludedAttributes) {
        return ResponseEntity.ok(bodies.list(
                directory.list(USER, filter, startIndex, count), ShownAttributes.of(attributes, excludedAttributes)));
    }

    @GetMapping("/{id}")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> getUser(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String attributes,
            @RequestParam(required = false) @Nullable String excludedAttributes) {
        return bodies.found(directory.get(USER, id), ShownAttributes.of(attributes, excludedAttributes));
    }

    @PostMapping
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> createUser(@RequestBody Map<String, Object> resource) {
        return bodies.created(provisionUser.create(bodies.read(resource)));
    }

    @PutMapping("/{id}")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> replaceUser(
            @PathVariable String id,
            @RequestBody Map<String, Object> resource,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return bodies.changed(provisionUser.replace(id, bodies.read(resource), ifMatch));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("provisioning:write")
    ResponseEntity<Object> patchUser(
            @PathVariable String id,
            @RequestBody Map<String, Object> patch,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return bodies.changed(provisionUser.patch(id, bodies.read(patch), ifMatch));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("provisioning:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteUser(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        provisionUser.remove(id, ifMatch);
    }
}
