package io.doorstep.identity.provisioning;

import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.MemberEdit;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.provisioning.scim.ScimRefusal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A person in the directory's words, and what of it a membership understands.
record UserDocument(ObjectNode attributes) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST = 32_000;

    /// @throws ScimRefusal when a person cannot be so
    UserDocument {
        if (attributes.toString().length() > LONGEST) {
            throw ScimRefusal.invalidValue("A user has at most %d characters.".formatted(LONGEST));
        }
        if (text(attributes, "userName")
                .filter(name -> name.length() <= LONGEST_ADDRESS)
                .isEmpty()) {
            throw ScimRefusal.invalidValue(
                    "userName is needed, with at most %d characters.".formatted(LONGEST_ADDRESS));
        }
    }

    String userName() {
        return text(attributes, "userName").orElseThrow();
    }

    boolean isActive() {
        return attributes.path("active").asBoolean(true);
    }

    /// Whether somebody is active, and in which groups, is told by the membership.
    ObjectNode kept() {
        return attributes.deepCopy().without("active").without("groups");
    }

    /// Where the invitation goes, and with what the person signs in from then on.
    EmailAddress address() {
        return main("emails")
                .or(() -> Optional.of(userName()))
                .filter(address ->
                        address.length() <= LONGEST_ADDRESS && address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
                .map(EmailAddress::new)
                .orElseThrow(
                        () -> ScimRefusal.invalidValue("A work e-mail address is needed, in emails or as userName."));
    }

    String name() {
        String name = text(attributes, "displayName")
                .or(() -> text(attributes.path("name"), "formatted"))
                .or(() -> Optional.of(Stream.of("givenName", "familyName")
                                .flatMap(part -> text(attributes.path("name"), part).stream())
                                .collect(Collectors.joining(" ")))
                        .filter(joined -> !joined.isEmpty()))
                .orElseGet(this::userName);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /// Absent when the directory leaves roles to this organization.
    Optional<Set<String>> roles() {
        return attributes.has("roles")
                ? Optional.of(attributes
                        .path("roles")
                        .valueStream()
                        .flatMap(role -> text(role, "value").stream())
                        .collect(Collectors.toCollection(TreeSet::new)))
                : Optional.empty();
    }

    /// What is to be different about the member; empty when nothing is.
    Optional<MemberEdit> editOf(MemberView member) {
        var edit = new MemberEdit(
                changed(member.name(), name()),
                changed(member.jobTitle(), text(attributes, "title").orElse(null)),
                changed(member.phone(), phone()),
                roles().filter(roles -> !roles.equals(member.roles())).orElse(null));
        boolean empty = Stream.of(edit.name(), edit.jobTitle(), edit.phone(), edit.roles())
                .allMatch(Objects::isNull);
        return empty ? Optional.empty() : Optional.of(edit);
    }

    private static @Nullable String changed(@Nullable String before, @Nullable String wanted) {
        return Objects.equals(before, wanted) ? null : Objects.requireNonNullElse(wanted, "");
    }

    private @Nullable String phone() {
        return main("phoneNumbers")
                .map(number -> number.replaceAll("[\\s().-]", ""))
                .filter(number -> number.matches("\\+[1-9][0-9]{6,14}"))
                .orElse(null);
    }

    /// The primary one, else the one for work, else the first.
    private Optional<String> main(String attribute) {
        return attributes
                .path(attribute)
                .valueStream()
                .filter(value -> text(value, "value").isPresent())
                .min(Comparator.comparing(
                                (JsonNode value) -> !value.path("primary").asBoolean(false))
                        .thenComparing(value -> !value.path("type").asString("").equalsIgnoreCase("work")))
                .flatMap(value -> text(value, "value"));
    }

    private static Optional<String> text(JsonNode object, String name) {
        return Optional.of(object.path(name).asString("").strip()).filter(text -> !text.isEmpty());
    }
}
