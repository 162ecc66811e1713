package io.doorstep.identity.audit;

/// Money on the wire.
///
/// @param amount in minor units
record ToldAmount(long amount, String currency) {

    @Override
    public String toString() {
        return amount + " " + currency;
    }
}
