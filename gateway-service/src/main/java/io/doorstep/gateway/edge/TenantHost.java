package io.doorstep.gateway.edge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// For which business the host of a request stands: a subdomain of the platform's, or the business's own domain.
@Component
public class TenantHost {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private final EdgeRules rules;
    private final Set<String> ownNames;
    private final @Nullable String suffix;

    TenantHost(EdgeRules rules, EdgeSettings settings) {
        this.rules = rules;
        this.ownNames = Set.copyOf(settings.ownSubdomains());
        this.suffix = settings.tenantDomain() == null
                ? null
                : "." + settings.tenantDomain().toLowerCase(Locale.ROOT);
    }

    /// The business's slug; null on the platform's own hosts.
    public @Nullable String findSlug(HttpHeaders headers) {
        if (suffix == null && !rules.haveDomains()) {
            return null;
        }
        String host = hostOf(headers);
        if (suffix != null && host.endsWith(suffix)) {
            String name = host.substring(0, host.length() - suffix.length());
            return LABEL.matcher(name).matches() && !ownNames.contains(name) ? name : null;
        }
        return rules.findSlugOf(host);
    }

    private static String hostOf(HttpHeaders headers) {
        String host = headers.getFirst(HttpHeaders.HOST);
        if (host == null) {
            return "";
        }
        int port = host.lastIndexOf(':');
        return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    }
}
