package io.doorstep.identity.edge;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class EdgeRuleSet extends TenantOwned {

    /// The organization's own: there is one for each.
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> allowedOrigins = List.of();

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> allowedNetworks = List.of();

    protected EdgeRuleSet() {}

    EdgeRuleSet(UUID organizationId) {
        this.id = organizationId;
    }

    void replace(List<String> origins, List<String> networks) {
        allowedOrigins = List.copyOf(origins);
        allowedNetworks = List.copyOf(networks);
    }

    EdgeRulesView view() {
        return new EdgeRulesView(
                version == null ? 0 : version + 1, List.copyOf(allowedOrigins), List.copyOf(allowedNetworks));
    }
}
