package io.doorstep.leadcrm.hubspot;

import org.jspecify.annotations.Nullable;

/// What is kept the same here and there, beside the e-mail address that both are known by.
enum ContactField {
    GIVEN_NAME("firstname"),
    FAMILY_NAME("lastname"),
    PHONE("phone");

    private final String property;

    ContactField(String property) {
        this.property = property;
    }

    /// HubSpot's name of it.
    String property() {
        return property;
    }

    boolean same(@Nullable String one, @Nullable String other) {
        return comparable(one).equals(comparable(other));
    }

    private String comparable(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        return this == PHONE ? text.replaceAll("[^0-9]", "") : text;
    }
}
