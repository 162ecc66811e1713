package io.doorstep.gateway.route;

import io.doorstep.gateway.edge.Problem;
import io.doorstep.gateway.tenant.TenantBinding.Unauthenticated;
import org.springframework.http.HttpStatus;

/// The words in which a request is refused.
final class Refusals {

    static final Problem NOTHING_HERE =
            Problem.of(HttpStatus.NOT_FOUND, "not_found", "There is nothing at this path. See /docs.");
    static final Problem NO_SUCH_ADDRESS =
            Problem.of(HttpStatus.NOT_FOUND, "not_found", "No business has this public address.");
    static final Problem WRONG_TENANT = Problem.of(
            HttpStatus.FORBIDDEN, "wrong_tenant", "The credential belongs to another business than this address.");
    static final Problem ADDRESS_NOT_ALLOWED = Problem.of(
            HttpStatus.FORBIDDEN,
            "address_not_allowed",
            "The business allows no calls from your address. Its administrators keep the list.");
    static final Problem SUSPENDED = Problem.of(
                    HttpStatus.PAYMENT_REQUIRED,
                    "organization_suspended",
                    "The subscription is suspended or cancelled, so nothing can be changed. Pay what is open or subscribe"
                            + " again, and everything works on at once; reading, exporting and billing stay open.")
            .with("mend", "/api/v1/billing/subscription");
    static final Problem UNDECIDED = Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "identity_unavailable",
                    "The credential cannot be checked now. Try again in a moment.")
            .retryAfter(2);
    static final Problem NOT_A_WEBSOCKET = Problem.of(
                    HttpStatus.UPGRADE_REQUIRED, "websocket_required", "Connect here by WebSocket.")
            .withHeader("Upgrade", "websocket");

    private Refusals() {}

    static Problem of(Unauthenticated refused) {
        return Problem.of(HttpStatus.UNAUTHORIZED, refused.code(), refused.detail())
                .withHeader("WWW-Authenticate", "Bearer realm=\"doorstep\"");
    }
}
