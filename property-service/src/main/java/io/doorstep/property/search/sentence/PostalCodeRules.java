package io.doorstep.property.search.sentence;

import java.util.regex.Pattern;

/// «zip 98178», «postcode SW1A».
final class PostalCodeRules implements Rule {

    private static final Pattern POSTAL_CODE = Pattern.compile(
            "\\b(?:in |near |around )?(?:the )?(?:zip ?code|zip|post ?code|postal ?code)[ :]*([a-z0-9]*\\d[a-z0-9-]*)\\b");

    @Override
    public void read(Reading reading) {
        reading.each(POSTAL_CODE, match -> {
            reading.wantPlace(match.group(1));
            return true;
        });
    }
}
