package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.shape.Condition;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param field the event's field; names joined by dots
/// @param is what it may be
record FilterCondition(
        @NotNull @Pattern(regexp = MappedField.NAMES) String field,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 200) String> is,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost) {

    static FilterCondition of(Condition condition) {
        return new FilterCondition(condition.field(), condition.is(), condition.atLeast(), condition.atMost());
    }

    @AssertTrue(message = "say what the field is, or at least or at most how much")
    boolean isMeaningful() {
        return is != null && !is.isEmpty() || atLeast != null || atMost != null;
    }

    Condition toCondition() {
        return new Condition(field, Objects.requireNonNullElse(is, List.of()), atLeast, atMost);
    }
}
