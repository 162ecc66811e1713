package io.doorstep.property.importing.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Guesses from a column's name what is in it; what nobody knows is kept as a custom field.
public final class ColumnGuess {

    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        know(
                "reference",
                "reference ref id listingid propertyid mls mlsnumber mlsno mlsid externalid number listingnumber code sku");
        know("title", "title name headline listingtitle propertyname");
        know("description", "description details remarks publicremarks text summary about");
        know("status", "status listingstatus state_of_listing");
        know("type", "type propertytype kind category hometype roomtype");
        know("purpose", "purpose offertype transactiontype saleorrent");
        know(
                "price",
                "price listprice askingprice saleprice amount cost value rent monthlyrent pricepernight listingprice");
        know("currency", "currency currencycode pricecurrency");
        know("bedrooms", "bedrooms bedroom beds bed br bdrms numbedrooms bedroomcount bedroomstotal nobedrooms");
        know("bathrooms", "bathrooms bathroom baths bath ba numbathrooms bathroomcount bathroomstotal nobathrooms");
        know(
                "livingArea",
                "livingarea living sqftliving livingsqft area size floorarea sqft squarefeet squarefootage sqm squaremeters livingsqm aream2 m2 livingaream2 interiorarea areasqft areasqm sizesqft sizesqm");
        know(
                "lotArea",
                "lotarea lot lotsize sqftlot lotsqft landarea plotsize plotarea acres lotacres lotsizeacres lotsqm lotaream2 lotm2");
        know("yearBuilt", "yearbuilt yrbuilt builtyear constructionyear built yearofconstruction");
        know("address.line1", "address addressline1 line1 street streetaddress fulladdress address1");
        know("address.city", "city town municipality locality addresscity");
        know("address.region", "region state province county stateorprovince addressregion addressstate");
        know("address.postalCode", "postalcode zip zipcode postcode plz addresspostalcode addresszip");
        know("address.country", "country countrycode addresscountry");
        know("latitude", "latitude lat y geolat");
        know("longitude", "longitude lon lng long x geolon geolng");
        know("features", "features amenities tags");
        know("media", "media images photos imageurls photourls pictures imageurl");
        know("features.waterfront", "waterfront iswaterfront");
        know("features.view", "view hasview");
        know("features.basement", "basement sqftbasement basementsqft");
        know("features.renovated", "yrrenovated yearrenovated renovated");
        know("features.pool", "pool haspool swimmingpool");
        know("features.garage", "garage hasgarage garagespaces");
        know("features.excellent condition>=5", "condition");
        know("features.high quality>=10", "grade");
        know("features.multi-storey>=2", "floors stories storeys");
    }

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private ColumnGuess() {}

    /// @return by column, in their order: `{price: "price", sqft_living: "livingArea", grade: "customFields.grade"}`
    public static Map<String, String> mapping(List<String> columns) {
        Map<String, String> mapping = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String column : columns) {
            String target = KNOWN.get(bare(column));
            mapping.put(column, target != null && taken.add(target) ? target : "customFields." + column);
        }
        return mapping;
    }

    /// @return by area field, where the column's name says its unit: `{livingArea: "sqft"}`
    public static Map<String, String> units(Map<String, String> mapping) {
        Map<String, String> units = new LinkedHashMap<>();
        mapping.forEach((column, target) -> {
            if (target.equals("livingArea") || target.equals("lotArea")) {
                List<String> words = words(column);
                AreaUnit.saidIn(words).ifPresent(unit -> units.put(target, unit.text()));
            }
        });
        return units;
    }

    private static void know(String target, String names) {
        for (String name : names.split(" ")) {
            KNOWN.put(name, target);
        }
    }

    private static String bare(String column) {
        return column.toLowerCase(Locale.ROOT).replace("²", "2").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> words(String column) {
        List<String> words = new ArrayList<>();
        for (String word :
                CAMEL.matcher(column).replaceAll(" ").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}²]+")) {
            words.add(word);
        }
        return words;
    }
}
