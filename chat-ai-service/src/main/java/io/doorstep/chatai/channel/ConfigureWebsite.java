package io.doorstep.chatai.channel;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Chooses how the organization's chat looks and greets.
@Component
public class ConfigureWebsite {
    private final Websites websites;
    private final ReadWebsite readWebsite;

    ConfigureWebsite(Websites websites, ReadWebsite readWebsite) {
        this.websites = websites;
        this.readWebsite = readWebsite;
    }

    /// @param versionCheck throws when the caller has not seen the current version
    @Transactional
    public WebsiteView configure(WebsiteChange change, IntConsumer versionCheck) {
        var website = websites.findById(Tenancy.current()).orElseGet(() -> new Website(Tenancy.current()));
        versionCheck.accept(website.version());
        website.change(change);
        return readWebsite.view(websites.saveAndFlush(website));
    }
}
