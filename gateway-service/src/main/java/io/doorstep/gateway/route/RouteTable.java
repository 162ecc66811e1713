package io.doorstep.gateway.route;

import io.doorstep.gateway.route.Destination.Answered;
import io.doorstep.gateway.route.Destination.Bare;
import io.doorstep.gateway.route.Destination.Guarded;
import io.doorstep.gateway.route.Destination.Live;
import io.doorstep.gateway.route.Destination.Nowhere;
import io.doorstep.gateway.route.Destination.Open;
import io.doorstep.gateway.route.Destination.Own;
import io.doorstep.gateway.route.Destination.Proving;
import io.doorstep.gateway.route.Destination.Public;
import io.doorstep.gateway.route.Destination.Rewritten;
import io.doorstep.gateway.route.Destination.Unlimited;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The whole topology: every path that leads anywhere.
@Component
class RouteTable {

    private static final Nowhere NOWHERE = new Nowhere();
    private static final Own OWN = new Own();

    private static final Map<String, Destination> API = Map.ofEntries(
            Map.entry("auth", new Open(Service.IDENTITY)),
            Map.entry("oauth", new Open(Service.IDENTITY)),
            Map.entry("organizations", new Guarded(Service.IDENTITY)),
            Map.entry("users", new Guarded(Service.IDENTITY)),
            Map.entry("members", new Guarded(Service.IDENTITY)),
            Map.entry("roles", new Guarded(Service.IDENTITY)),
            Map.entry("permissions", new Guarded(Service.IDENTITY)),
            Map.entry("security", new Guarded(Service.IDENTITY)),
            Map.entry("onboarding", new Guarded(Service.IDENTITY)),
            Map.entry("sessions", new Guarded(Service.IDENTITY)),
            Map.entry("audit-logs", new Guarded(Service.IDENTITY)),
            Map.entry("settings", new Guarded(Service.IDENTITY)),
            Map.entry("affiliations", new Guarded(Service.IDENTITY)),
            Map.entry("usage", new Answered()),
            Map.entry("properties", new Guarded(Service.PROPERTY)),
            Map.entry("developments", new Guarded(Service.PROPERTY)),
            Map.entry("leads", new Guarded(Service.LEAD_CRM)),
            Map.entry("lead-exports", new Guarded(Service.LEAD_CRM)),
            Map.entry("smart-lists", new Guarded(Service.LEAD_CRM)),
            Map.entry("analytics", new Guarded(Service.LEAD_CRM)),
            Map.entry("people", new Guarded(Service.LEAD_CRM)),
            Map.entry("data-quality", new Guarded(Service.LEAD_CRM)),
            Map.entry("scoring", new Guarded(Service.LEAD_CRM)),
            Map.entry("assignment", new Guarded(Service.LEAD_CRM)),
            Map.entry("ponds", new Guarded(Service.LEAD_CRM)),
            Map.entry("pipelines", new Guarded(Service.LEAD_CRM)),
            Map.entry("appointments", new Guarded(Service.LEAD_CRM)),
            Map.entry("follow-ups", new Guarded(Service.LEAD_CRM)),
            Map.entry("telephony", new Guarded(Service.LEAD_CRM)),
            Map.entry("enrichment", new Guarded(Service.LEAD_CRM)),
            Map.entry("webhook-endpoints", new Guarded(Service.LEAD_CRM)),
            Map.entry("events", new Guarded(Service.LEAD_CRM)),
            Map.entry("crm-connections", new Guarded(Service.LEAD_CRM)),
            Map.entry("workflows", new Guarded(Service.LEAD_CRM)),
            Map.entry("workflow-runs", new Guarded(Service.LEAD_CRM)),
            Map.entry("campaigns", new Guarded(Service.CAMPAIGN)),
            Map.entry("sequences", new Guarded(Service.CAMPAIGN)),
            Map.entry("templates", new Guarded(Service.CAMPAIGN)),
            Map.entry("suppressions", new Guarded(Service.CAMPAIGN)),
            Map.entry("billing", new Guarded(Service.BILLING)),
            Map.entry("conversations", new Guarded(Service.CHAT_AI)),
            Map.entry("assistant", new Guarded(Service.CHAT_AI)),
            Map.entry("notifications", new Guarded(Service.NOTIFICATION)),
            Map.entry("notification-preferences", new Guarded(Service.NOTIFICATION)));

    /// Where a program's own secret is looked at.
    private static final Set<String> PROVING = Set.of("oauth/token", "oauth/revoke", "oauth/introspect");

    private static final Set<String> WELL_KNOWN =
            Set.of("/.well-known/jwks.json", "/.well-known/oauth-authorization-server");

    /// Pages on which a browser ends its way to a program or from a provider.
    private static final Set<String> ENDS_OF_WAYS = Set.of("/oauth/consent", "/sso/callback");

    /// `/api/v1/public/{slug}/…`
    private static final Map<String, Service> PUBLIC =
            Map.of("leads", Service.LEAD_CRM, "conversations", Service.CHAT_AI);

    private final boolean bench;

    RouteTable(RouteSettings settings) {
        this.bench = settings.bench();
    }

    Destination find(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        return switch (first) {
            case "api" -> api(path, end);
            case "ws" -> end < 0 ? new Live() : NOWHERE;
            case "chat" -> page(path, end, "");
            case "embed" -> page(path, end, ".js");
            case "scim" -> path.startsWith("/scim/v2/") ? new Guarded(Service.IDENTITY) : NOWHERE;
            case "accept-invitation", "reset-password", "verify-email", "sign-up", "favicon.ico", "favicon.svg" ->
                end < 0 ? new Open(Service.IDENTITY) : NOWHERE;
            case "oauth", "sso" -> ENDS_OF_WAYS.contains(path) ? new Open(Service.IDENTITY) : NOWHERE;
            case "entrance" -> end < 0 ? NOWHERE : new Open(Service.IDENTITY);
            case "hooks" -> end < 0 ? NOWHERE : new Open(hooked(path));
            case "media", "s", "feeds" -> end < 0 ? NOWHERE : new Open(Service.PROPERTY);
            case "t", "u" -> end < 0 ? NOWHERE : new Open(Service.CAMPAIGN);
            case ".well-known" -> WELL_KNOWN.contains(path) ? new Open(Service.IDENTITY) : NOWHERE;
            case "v3" -> documents(path);
            case "docs", "webjars" -> OWN;
            case "bare" -> bench ? new Bare(Service.PROPERTY) : NOWHERE;
            case "unlimited" -> bench ? new Unlimited(Service.PROPERTY) : NOWHERE;
            default -> NOWHERE;
        };
    }

    /// At a business's own host, where its name may be left out.
    Destination findAt(String slug, String path) {
        return switch (path) {
            case "/chat" -> new Rewritten("/chat/" + slug, new Public(Service.CHAT_AI, slug));
            case "/embed.js" -> new Rewritten("/embed/" + slug + ".js", new Public(Service.CHAT_AI, slug));
            default -> find(path);
        };
    }

    /// Providers and workflows call with an address of ours that says what it is about.
    private static Service hooked(String path) {
        return path.startsWith("/hooks/properties/") ? Service.PROPERTY : Service.LEAD_CRM;
    }

    private static Destination api(String path, int end) {
        if (end < 0) {
            return NOWHERE;
        }
        if (!isVersion(path, end + 1)) {
            String versioned = "/api/v1" + path.substring(end);
            Destination destination = resource(versioned, "/api/v1/".length());
            return destination == NOWHERE ? NOWHERE : new Rewritten(versioned, destination);
        }
        int resource = path.indexOf('/', end + 1);
        return resource < 0 ? NOWHERE : resource(path, resource + 1);
    }

    private static Destination resource(String path, int start) {
        int end = path.indexOf('/', start);
        String resource = end < 0 ? path.substring(start) : path.substring(start, end);
        if (resource.equals("oauth") && PROVING.contains(path.substring(start))) {
            return new Proving(Service.IDENTITY);
        }
        return resource.equals("public") && end > 0
                ? publicAddress(path, end + 1)
                : API.getOrDefault(resource, NOWHERE);
    }

    private static Destination publicAddress(String path, int start) {
        int end = path.indexOf('/', start);
        if (end <= start) {
            return NOWHERE;
        }
        int next = path.indexOf('/', end + 1);
        Service service = PUBLIC.get(next < 0 ? path.substring(end + 1) : path.substring(end + 1, next));
        return service == null ? NOWHERE : new Public(service, path.substring(start, end));
    }

    private static Destination page(String path, int end, String suffix) {
        if (end < 0 || !path.endsWith(suffix) || path.indexOf('/', end + 1) >= 0) {
            return NOWHERE;
        }
        String slug = path.substring(end + 1, path.length() - suffix.length());
        return slug.isEmpty() ? NOWHERE : new Public(Service.CHAT_AI, slug);
    }

    private static Destination documents(String path) {
        String prefix = "/v3/api-docs/";
        if (!path.startsWith(prefix)) {
            return NOWHERE;
        }
        String name = path.substring(prefix.length());
        Service service = Service.find(name);
        if (service != null) {
            return new Rewritten("/v3/api-docs", new Open(service));
        }
        return name.equals("all") ? OWN : NOWHERE;
    }

    private static boolean isVersion(String path, int start) {
        int end = path.indexOf('/', start);
        int last = end < 0 ? path.length() : end;
        if (last - start < 2 || path.charAt(start) != 'v') {
            return false;
        }
        for (int i = start + 1; i < last; i++) {
            if (!Character.isDigit(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
