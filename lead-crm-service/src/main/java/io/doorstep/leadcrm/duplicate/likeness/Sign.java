package io.doorstep.leadcrm.duplicate.likeness;

/// Everything that speaks for or against two descriptions being of one person, in one list.
///
/// Each has two chances: to be seen in two descriptions of one person, and in those of two people. They are the round
/// figures with which record linkage is usually begun, and fitted to no file; where a trait's own frequency is known,
/// it stands for the second.
enum Sign {
    SAME_GIVEN_NAME(0.85, 0.005, "Same given name"),
    LIKE_GIVEN_NAME(0.08, 0.002, "Given names spelled alike"),
    NEAR_GIVEN_NAME(0.03, 0.02, "Given names resemble each other"),
    OTHER_GIVEN_NAME(0.04, 0.97, "Different given names"),
    SAME_FAMILY_NAME(0.85, 0.001, "Same surname"),
    SAME_FAMILY_NAME_AT_HOME(0.85, 0.6, "Same surname, as in most households"),
    LIKE_FAMILY_NAME(0.08, 0.002, "Surnames spelled alike"),
    NEAR_FAMILY_NAME(0.03, 0.02, "Surnames resemble each other"),
    OTHER_FAMILY_NAME(0.04, 0.97, "Different surnames"),
    NAMES_SWAPPED(0.06, 1, "Given name and surname are swapped"),
    SAME_BIRTH_DATE(0.85, 0.000_04, "Same birth date"),
    SAME_BIRTH_DATE_AT_HOME(0.85, 0.005, "Same birth date, as twins have"),
    LIKE_BIRTH_DATE(0.07, 0.002, "Birth dates differ by one slip of the pen"),
    DAY_AND_MONTH_SWAPPED(0.02, 0.000_5, "Day and month of birth are swapped"),
    OTHER_BIRTH_DATE(0.05, 0.99, "Different birth dates"),
    SAME_STREET(0.7, 0.000_05, "Same street and number"),
    LIKE_STREET(0.15, 0.000_5, "Street and number spelled alike"),
    SAME_STREET_OTHER_NUMBER(0.1, 0.003, "Same street, different number"),
    OTHER_STREET(0.06, 0.98, "Different streets"),
    SAME_HOME(1, 1, "Others live there too"),
    SAME_POSTAL_CODE(0.85, 0.001, "Same postal code"),
    LIKE_POSTAL_CODE(0.1, 0.02, "Postal codes differ by one slip of the pen"),
    OTHER_POSTAL_CODE(0.08, 0.98, "Different postal codes"),
    SAME_CITY(0.8, 0.002, "Same city"),
    SAME_CITY_OF_POSTAL_CODE(0.8, 0.6, "Same city, as the postal code says"),
    LIKE_CITY(0.12, 0.01, "Cities spelled alike"),
    OTHER_CITY(0.25, 0.98, "Different cities"),
    SAME_REGION(0.9, 0.1, "Same region"),
    OTHER_REGION(0.3, 0.7, "Different regions"),
    SAME_PHONE_TAIL(0.1, 0.000_001, "Phone numbers end alike"),
    LIKE_PHONE(0.05, 0.001, "Phone numbers differ by one slip of the pen"),
    OTHER_PHONE(0.5, 0.999, "Different phone numbers"),
    SAME_MAILBOX_NAME(0.2, 0.002, "Same e-mail name at another provider"),
    LIKE_EMAIL(0.05, 0.000_2, "E-mail addresses differ by one slip of the pen"),
    OTHER_EMAIL(0.6, 0.999, "Different e-mail addresses");

    private final double ofOne;
    private final double ofTwo;
    private final String text;

    Sign(double ofOne, double ofTwo, String text) {
        this.ofOne = ofOne;
        this.ofTwo = ofTwo;
        this.text = text;
    }

    String text() {
        return text;
    }

    Evidence usual() {
        return new Evidence(this, bits(ofTwo));
    }

    /// @param chance that two people share this very value
    Evidence at(double chance) {
        return new Evidence(this, bits(chance));
    }

    private double bits(double chance) {
        return Math.log(ofOne / chance) / Math.log(2);
    }
}
