package io.github.coursemaven.base.reference;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code mailto:}, {@code tel:} and {@code sms:} URLs name (RFC 6068, RFC 3966), as far as their text shows. */
final class Contacts {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:\"[^\"]+\"|[^\\s@,;<>\"()]+)@[^\\s@,;<>\"().]+(?:\\.[^\\s@,;<>\"().]+)*");
    private static final Pattern TO = Pattern.compile("(?i)(?:^|&)(?:to|bcc|cc)=[^&]");
    private static final Pattern NUMBER =
            Pattern.compile("[-+0-9A-Da-d.*#() \u00a0]*[0-9*#][-+0-9A-Da-d.*#() \u00a0]*");

    private Contacts() {}

    /** What is wrong with the text after the scheme, to follow the quoted URL. */
    static Optional<String> complaint(String scheme, String rest) {
        var question = rest.indexOf('?');
        var query = question < 0 ? "" : rest.substring(question + 1);
        var path = question < 0 ? rest : rest.substring(0, question);
        var decoded = PercentEncoding.decode(path).orElse(path).strip();
        return scheme.equals("mailto") ? mail(decoded, query) : number(decoded.replaceFirst(";.*", ""));
    }

    private static Optional<String> mail(String addresses, String query) {
        if (addresses.isEmpty()) {
            return TO.matcher(query).find()
                    ? Optional.empty()
                    : Optional.of("has no email address; write one after 'mailto:'");
        }
        return Arrays.stream(addresses.split(",", -1))
                .map(String::strip)
                .filter(address -> !ADDRESS.matcher(address).matches())
                .findFirst()
                .map(address -> "names '" + address + "', which is not an email address; correct it");
    }

    private static Optional<String> number(String number) {
        if (number.isEmpty()) {
            return Optional.of("has no telephone number; write one after the colon");
        }
        return NUMBER.matcher(number).matches()
                ? Optional.empty()
                : Optional.of("names '" + number + "', which is not a telephone number; correct it");
    }
}
