package fi.solmu.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The query side as a whole. It asks for a {@code RecordReader}, a {@link ViewProgress}, a {@code Clock}, and a database in which
 * {@link QuerySideSchema} has made the tables.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide implements WebMvcConfigurer {

    private final OwnChangeFirst ownChangeFirst;

    QuerySide(OwnChangeFirst ownChangeFirst) {
        this.ownChangeFirst = ownChangeFirst;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(ownChangeFirst);
    }
}
