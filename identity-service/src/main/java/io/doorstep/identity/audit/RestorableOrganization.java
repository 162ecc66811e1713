package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditEntry.Change;
import io.doorstep.identity.audit.RestoreOutcome.ChangedSince;
import io.doorstep.identity.audit.RestoreOutcome.NotRestorable;
import io.doorstep.identity.audit.RestoreOutcome.Restored;
import io.doorstep.identity.organization.Branding;
import io.doorstep.identity.organization.EditOrganization;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationEdit;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.identity.organization.Persona;
import io.doorstep.kit.security.Caller;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What people set about their organization; what billing says of it is not theirs to put back.
@Component
class RestorableOrganization implements RestorableModel {

    private static final String BRANDING = "branding";
    private static final String PERSONA = "persona";

    private final FindOrganization findOrganization;
    private final EditOrganization editOrganization;

    RestorableOrganization(FindOrganization findOrganization, EditOrganization editOrganization) {
        this.findOrganization = findOrganization;
        this.editOrganization = editOrganization;
    }

    @Override
    public String model() {
        return "Organization";
    }

    @Override
    public RestoreOutcome restore(Map<String, Change> changes) {
        Caller.current().scopeOf("organization:write");
        Map<String, Object> now = settings(findOrganization.findCurrent().orElseThrow());
        Map<String, Change> wanted = new TreeMap<>(changes);
        wanted.keySet().retainAll(now.keySet());
        if (wanted.isEmpty()) {
            return new NotRestorable("The entry changed nothing that people set.");
        }
        Optional<String> changedSince = wanted.entrySet().stream()
                .filter(change ->
                        !value(change.getKey(), change.getValue().after()).equals(now.get(change.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
        if (changedSince.isPresent()) {
            return new ChangedSince(changedSince.get());
        }
        editOrganization.edit(
                OrganizationEdit.ofProfile(
                        before(wanted, "name", String.class),
                        before(wanted, "locale", String.class),
                        before(wanted, "timezone", String.class),
                        before(wanted, BRANDING, Branding.class),
                        before(wanted, PERSONA, Persona.class)),
                "*");
        return new Restored();
    }

    private static Map<String, Object> settings(OrganizationView organization) {
        return Map.of(
                "name",
                organization.name(),
                "locale",
                organization.locale(),
                "timezone",
                organization.timezone(),
                BRANDING,
                organization.branding(),
                PERSONA,
                organization.persona());
    }

    private static <T> @Nullable T before(Map<String, Change> wanted, String field, Class<T> type) {
        Change change = wanted.get(field);
        return change == null ? null : type.cast(value(field, change.before()));
    }

    private static Object value(String field, @Nullable String text) {
        return switch (field) {
            case BRANDING ->
                text == null
                        ? new Branding(null, null, null)
                        : JsonMapper.shared().readValue(text, Branding.class);
            case PERSONA ->
                text == null
                        ? new Persona(null, null, null)
                        : JsonMapper.shared().readValue(text, Persona.class);
            default -> text == null ? "" : text;
        };
    }
}
