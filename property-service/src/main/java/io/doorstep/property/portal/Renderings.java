package io.doorstep.property.portal;

import io.doorstep.property.organization.FindOrganization;
import io.doorstep.property.organization.OrganizationProfile;
import io.doorstep.property.reso.DescribeInReso;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Begins feeds in each format.
@Component
class Renderings {

    private static final String USUAL_LANGUAGE = "en";

    private final DescribeInReso describeInReso;
    private final FindOrganization findOrganization;
    private final JsonMapper json;

    Renderings(DescribeInReso describeInReso, FindOrganization findOrganization, JsonMapper json) {
        this.describeInReso = describeInReso;
        this.findOrganization = findOrganization;
        this.json = json;
    }

    Rendering begin(PortalFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case RESO_JSON -> new ResoRendering(out, describeInReso, json);
            case KYERO_XML -> new KyeroRendering(out, language());
            case CSV -> new CsvRendering(out);
        };
    }

    private String language() {
        String language = findOrganization
                .find()
                .map(OrganizationProfile::locale)
                .map(locale -> Locale.forLanguageTag(locale).getLanguage())
                .orElse("");
        return language.isEmpty() ? USUAL_LANGUAGE : language;
    }
}
