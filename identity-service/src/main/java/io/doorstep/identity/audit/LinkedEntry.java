package io.doorstep.identity.audit;

/// An entry at its place in the organization's chain.
///
/// @param number from 1 without a gap; 0 when the entry is not in the chain
/// @param hash covers the entry and all before it; empty when the entry is not in the chain
/// @param personal how what it says of people is sealed apart
record LinkedEntry(long number, String hash, AuditEntry entry, PersonalSeals personal) {

    LinkedEntry with(AuditEntry other, PersonalSeals seals) {
        return new LinkedEntry(number, hash, other, seals);
    }
}
