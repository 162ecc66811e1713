package io.doorstep.identity.organization.web;

import io.doorstep.identity.organization.EditOrganization;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The caller's organization, by its id or as `current`; every other one is not there.
@RestController
@RequestMapping("/api/v1/organizations/{id}")
class OrganizationController {

    private static final String CURRENT = "current";

    private final FindOrganization findOrganization;
    private final EditOrganization editOrganization;

    OrganizationController(FindOrganization findOrganization, EditOrganization editOrganization) {
        this.findOrganization = findOrganization;
        this.editOrganization = editOrganization;
    }

    @GetMapping
    @RequiresPermission("organization:read")
    ResponseEntity<OrganizationResponse> getOrganization(@PathVariable String id) {
        checkIsCurrent(id);
        return answer(id, findOrganization.findCurrent());
    }

    @PatchMapping
    @RequiresPermission("organization:write")
    ResponseEntity<OrganizationResponse> editOrganization(
            @PathVariable String id,
            @Valid @RequestBody EditOrganizationRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        checkIsCurrent(id);
        return answer(id, editOrganization.edit(request.toEdit(), ifMatch));
    }

    private static void checkIsCurrent(String id) {
        if (!CURRENT.equals(id) && !Tenancy.current().toString().equals(id)) {
            throw Problems.notFound("organization", id);
        }
    }

    private static ResponseEntity<OrganizationResponse> answer(String id, Optional<OrganizationView> found) {
        OrganizationView organization = found.orElseThrow(() -> Problems.notFound("organization", id));
        return ResponseEntity.ok().eTag(ETags.of(organization.version())).body(OrganizationResponse.of(organization));
    }
}
