package io.doorstep.identity.edge;

/// What the world's name servers say.
interface DomainRecords {

    boolean show(DomainProof proof);
}
