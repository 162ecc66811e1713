package io.doorstep.chatai.channel;

import io.doorstep.chatai.organization.GetOrganization;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows how the organization's chat looks and greets.
@Component
public class ReadWebsite {
    private static final String PLAIN_BLUE = "#0b5fff";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Websites websites;
    private final GetOrganization getOrganization;

    ReadWebsite(Websites websites, GetOrganization getOrganization) {
        this.websites = websites;
        this.getOrganization = getOrganization;
    }

    public WebsiteView read() {
        return view(websites.findById(Tenancy.current()).orElseGet(() -> new Website(Tenancy.current())));
    }

    WebsiteView view(Website website) {
        var organization = getOrganization.current();
        return new WebsiteView(
                website.version(),
                Greeting.of(website.greeting(), organization),
                website.greeting(),
                Objects.requireNonNullElse(
                        website.color(), brand(organization.branding().primaryColor())),
                website.position(),
                organization);
    }

    /// Whatever was stored elsewhere, only a colour gets into a style sheet.
    private static String brand(@Nullable String told) {
        return told != null && COLOUR.matcher(told).matches() ? told : PLAIN_BLUE;
    }
}
