package io.doorstep.chatai.contact;

import org.jspecify.annotations.Nullable;

/// Who a visitor is, as far as they have said.
///
/// @param phone in E.164
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {
    public static final Contact UNKNOWN = new Contact(null, null, null);

    public boolean reachable() {
        return email != null || phone != null;
    }

    /// What was said later wins; what was not said again stays.
    public Contact with(Contact later) {
        return new Contact(
                later.name != null ? later.name : name,
                later.email != null ? later.email : email,
                later.phone != null ? later.phone : phone);
    }
}
