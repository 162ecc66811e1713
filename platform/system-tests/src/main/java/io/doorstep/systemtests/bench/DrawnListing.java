package io.doorstep.systemtests.bench;

/// A listing drawn from a real sale, with a number and a price of its own.
///
/// @param price dollars
/// @param row of a file to import
record DrawnListing(
        String reference,
        int price,
        double latitude,
        double longitude,
        String postalCode,
        Remarks remarks,
        String row) {

    /// All that words are looked up in.
    String text() {
        return remarks.title() + " " + remarks.description() + " " + postalCode;
    }
}
