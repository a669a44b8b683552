package dev.lanyard.view.data;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/** Also quotes texts that look like dates: readers of YAML 1.1 take them for dates, a policy's Version among them. */
final class DateQuoting extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1L;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}.*");

    @Override
    public boolean needToQuoteValue(String value) {
        return super.needToQuoteValue(value) || DATE.matcher(value).matches();
    }
}
