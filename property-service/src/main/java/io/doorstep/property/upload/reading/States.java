package io.doorstep.property.upload.reading;

/// The United States' states, as addresses name them.
final class States {

    static final String PATTERN =
            "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]"
                    + "|T[NX]|UT|V[AT]|W[AIVY]"
                    + "|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii"
                    + "|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts"
                    + "|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New"
                    + " Hampshire|New Jersey|New Mexico|New York|North Carolina|North"
                    + " Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South"
                    + " Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";

    private States() {}
}
