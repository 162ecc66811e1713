package io.doorstep.leadcrm.duplicate.likeness;

/// The end of a phone number, which is the same with and without area and country.
record PhoneTail(String digits) {

    private static final int LENGTH = 7;

    static PhoneTail of(String phone) {
        return new PhoneTail(phone.substring(Math.max(0, phone.length() - LENGTH)));
    }
}
