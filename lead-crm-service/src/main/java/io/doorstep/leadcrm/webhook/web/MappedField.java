package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.shape.FieldMove;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// @param from the event's field; names joined by dots
/// @param to its name in the payload; what it leads through is made
record MappedField(
        @NotNull @Pattern(regexp = NAMES) String from,
        @NotNull @Pattern(regexp = NAMES) String to) {

    static final String NAMES = "[A-Za-z][A-Za-z0-9]{0,59}(\\.[A-Za-z][A-Za-z0-9]{0,59}){0,4}";

    static MappedField of(FieldMove move) {
        return new MappedField(move.from(), move.to());
    }

    FieldMove toMove() {
        return new FieldMove(from, to);
    }
}
