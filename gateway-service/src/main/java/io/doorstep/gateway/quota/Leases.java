package io.doorstep.gateway.quota;

import reactor.core.publisher.Mono;

/// Where all gateways keep the tokens that they share.
interface Leases {

    /// How many gateways share a bucket; what one may give out by itself is that part of a quota.
    int gateways();

    /// Takes as many of the wanted tokens as there are; never fails.
    Mono<LeaseAnswer> lease(String bucket, Policy policy, int wanted);

    /// Gives tokens back that were not used.
    void surrender(String bucket, Policy policy, int tokens);
}
