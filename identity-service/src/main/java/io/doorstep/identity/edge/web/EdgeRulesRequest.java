package io.doorstep.identity.edge.web;

import io.doorstep.identity.edge.EdgeRulesEdit;
import io.doorstep.identity.edge.NetworkRange;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param acceptLockOut say true when your own address is left out on purpose
record EdgeRulesRequest(
        @NotNull @Size(max = 50)
        List<
                        @NotNull @Size(max = 255)
                        @Pattern(
                                regexp =
                                        "https://[a-z0-9.-]+(:\\d{1,5})?|http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?",
                                message = "must be a site such as https://homes.example, without path or wildcard")
                        String>
                allowedOrigins,

        @NotNull @Size(max = 200) List<@NotNull @Size(max = 50) String> allowedNetworks,
        @Nullable Boolean acceptLockOut) {

    @AssertTrue(message = "must be addresses or ranges such as 203.0.113.0/24 or 2001:db8::/32")
    boolean isAllowedNetworksNumeric() {
        return allowedNetworks == null
                || allowedNetworks.stream()
                        .allMatch(network ->
                                network != null && NetworkRange.find(network).isPresent());
    }

    EdgeRulesEdit toEdit() {
        return new EdgeRulesEdit(
                allowedOrigins.stream().distinct().toList(),
                allowedNetworks.stream().distinct().toList(),
                Boolean.TRUE.equals(acceptLockOut));
    }
}
