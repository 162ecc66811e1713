package io.doorstep.identity.edge.web;

import io.doorstep.identity.edge.CustomDomainView;
import io.doorstep.identity.edge.DomainProof;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param proof the TXT record that the domain's DNS must show
record DomainResponse(
        UUID id, String name, Instant addedAt, @Nullable Instant provedAt, ProofResponse proof) {

    record ProofResponse(String type, String name, String value) {}

    static DomainResponse of(CustomDomainView domain) {
        DomainProof proof = DomainProof.of(domain.name(), Tenancy.current());
        return new DomainResponse(
                domain.id(),
                domain.name(),
                domain.addedAt(),
                domain.provedAt(),
                new ProofResponse("TXT", proof.name(), proof.value()));
    }
}
