package io.doorstep.identity.settings;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The general settings: name, time zone, languages, and how dates and times are written.
@RestController
class GeneralSettingsController {

    private static final String GENERAL = "/api/v1/settings/general";

    private final FindOrganization findOrganization;
    private final EditOrganization editOrganization;

    GeneralSettingsController(FindOrganization findOrganization, EditOrganization editOrganization) {
        this.findOrganization = findOrganization;
        this.editOrganization = editOrganization;
    }

    @GetMapping(GENERAL)
    @RequiresPermission("organization:read")
    ResponseEntity<GeneralSettingsResponse> getGeneralSettings() {
        return answer(findOrganization.findCurrent());
    }

    /// Needs all but the billing e-mail; without that one there is none.
    @PutMapping(GENERAL)
    @RequiresPermission("organization:write")
    ResponseEntity<GeneralSettingsResponse> replaceGeneralSettings(
            @Valid @RequestBody GeneralSettingsRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        if (!request.hasAll()) {
            throw Problems.unprocessable(
                    "settings_incomplete", "Send all general settings, or PATCH with those that change.");
        }
        return answer(editOrganization.edit(request.replacing(), ifMatch));
    }

    @PatchMapping(GENERAL)
    @RequiresPermission("organization:write")
    ResponseEntity<GeneralSettingsResponse> changeGeneralSettings(
            @Valid @RequestBody GeneralSettingsRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(editOrganization.edit(request.toEdit(), ifMatch));
    }

    /// What a form of some of the settings is sent to; what is absent stays.
    @PostMapping("/api/v1/settings/update")
    @RequiresPermission("organization:write")
    ResponseEntity<GeneralSettingsResponse> updateSettings(
            @Valid @RequestBody GeneralSettingsRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return changeGeneralSettings(request, ifMatch);
    }

    private static ResponseEntity<GeneralSettingsResponse> answer(Optional<OrganizationView> found) {
        OrganizationView organization = found.orElseThrow(() -> Problems.notFound("organization", Tenancy.current()));
        return ResponseEntity.ok()
                .eTag(ETags.of(organization.version()))
                .body(GeneralSettingsResponse.of(organization));
    }
}
