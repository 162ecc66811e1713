package io.doorstep.gateway.route;

import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.edge.Problem;
import io.doorstep.gateway.tenant.TenantStandings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/// Lets a suspended business be read, not changed.
///
/// Open stay: reading and exporting, signing in and out, everything about billing, and what visitors send, since an
/// enquiry must not be lost while its business owes money.
@Component
class Suspensions {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private static final Set<String> OPEN = Set.of("auth", "sessions", "billing", "public");

    private final TenantStandings standings;
    private final Counter refused;

    Suspensions(TenantStandings standings, MeterRegistry meters) {
        this.standings = standings;
        this.refused = meters.counter("doorstep.edge.refused", "because", "standing");
    }

    @Nullable
    Problem refuse(ServerHttpRequest request, Caller caller) {
        if (READING.contains(request.getMethod())
                || !caller.kind().worksForTheBusiness()
                || !standings.isSuspended(caller)
                || staysOpen(request.getPath().value())) {
            return null;
        }
        refused.increment();
        return Refusals.SUSPENDED;
    }

    /// @param path such as `/api/v1/billing/payments`
    static boolean staysOpen(String path) {
        String[] words = path.split("/", 5);
        boolean api = words.length > 3 && words[1].equals("api");
        return !api || OPEN.contains(words[3]) || isExport(path);
    }

    private static boolean isExport(String path) {
        return path.endsWith("/export") || path.endsWith("/exports") || path.contains("/exports/");
    }
}
