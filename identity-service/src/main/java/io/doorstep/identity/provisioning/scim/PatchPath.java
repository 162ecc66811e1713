package io.doorstep.identity.provisioning.scim;

import static io.doorstep.identity.provisioning.scim.ScimRefusal.invalidPath;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a patch points to, such as `name.givenName` or `emails[type eq "work"].value` (RFC 7644, 3.5.2).
///
/// @param chosen which of several values is meant; absent, all of them
record PatchPath(AttributeRef target, @Nullable ScimFilter chosen) {

    private static final int LONGEST = 1000;
    private static final Pattern FORM =
            Pattern.compile("([^\\[\\]]++)(?:\\[(.*)](?:\\.([A-Za-z$][\\w$-]*+))?)?", Pattern.DOTALL);

    static PatchPath parse(String text, ScimResourceType type) {
        Matcher form = FORM.matcher(text.strip());
        if (text.length() > LONGEST || !form.matches()) {
            throw invalidPath("The path cannot be read.");
        }
        String name = form.group(3) == null ? form.group(1) : form.group(1) + "." + form.group(3);
        AttributeRef target =
                type.find(name).orElseThrow(() -> invalidPath("There is no attribute «%s».".formatted(name)));
        if (form.group(2) == null) {
            return new PatchPath(target, null);
        }
        if (!target.attribute().multiValued()) {
            throw invalidPath("%s has no values to choose from."
                    .formatted(target.attribute().name()));
        }
        return new PatchPath(target, FilterParser.parseInside(form.group(2), target.attribute()));
    }
}
