package io.doorstep.identity.edge;

import java.util.UUID;

/// What the owner of a domain writes into its DNS to say whose it is.
///
/// @param name of the TXT record
/// @param value which names the organization; being able to write it is the proof, knowing it is none
public record DomainProof(String name, String value) {

    public static DomainProof of(String domain, UUID organizationId) {
        return new DomainProof("_doorstep." + domain, "doorstep-organization=" + organizationId);
    }
}
