package io.doorstep.leadcrm.measurement;

import tools.jackson.databind.JsonNode;

/// What Google Analytics objects to.
///
/// @param field where, as it names it
/// @param code its own
/// @param detail what it means
record Flaw(String field, String code, String detail) {

    private static final int LONGEST = 300;

    static Flaw read(JsonNode message) {
        String code = message.path("validationCode").asString("UNKNOWN");
        String said = message.path("description").asString("");
        String cut = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
        return new Flaw(
                message.path("fieldPath").asString(""),
                code,
                cut.isEmpty() ? meaning(code) : meaning(code) + " " + cut);
    }

    private static String meaning(String code) {
        return switch (code) {
            case "VALUE_INVALID" -> "The value is not of the kind that is expected.";
            case "VALUE_REQUIRED" -> "A value is missing.";
            case "VALUE_OUT_OF_BOUNDS" -> "The value is too large, too long or too old.";
            case "NAME_INVALID" -> "Such a name is not allowed.";
            case "NAME_RESERVED" -> "Google keeps this name for itself.";
            case "NAME_DUPLICATED" -> "The same name stands there twice.";
            case "EXCEEDED_MAX_ENTITIES" -> "There are more of them than Google takes.";
            default -> "Google objects to it.";
        };
    }
}
