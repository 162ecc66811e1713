package io.doorstep.notification.preference.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.notification.preference.ChangePreferences;
import io.doorstep.notification.preference.Preferences;
import io.doorstep.notification.preference.ReadPreferences;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/api/v1/notification-preferences", "/api/v1/notifications/preferences"})
class PreferenceController {

    private final ReadPreferences readPreferences;
    private final ChangePreferences changePreferences;

    PreferenceController(ReadPreferences readPreferences, ChangePreferences changePreferences) {
        this.readPreferences = readPreferences;
        this.changePreferences = changePreferences;
    }

    @GetMapping
    @RequiresPermission("notification:read")
    ResponseEntity<PreferencesResponse> read() {
        return answer(readPreferences.read(Caller.current().userId()));
    }

    @PutMapping
    @RequiresPermission("notification:write")
    ResponseEntity<PreferencesResponse> change(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangePreferencesRequest request) {
        UUID user = Caller.current().userId();
        ETags.check(ifMatch, readPreferences.read(user).version());
        return answer(changePreferences.change(user, request.categories()));
    }

    private static ResponseEntity<PreferencesResponse> answer(Preferences preferences) {
        return ResponseEntity.ok()
                .eTag(ETags.of(preferences.version()))
                .body(new PreferencesResponse(preferences.categories()));
    }
}
