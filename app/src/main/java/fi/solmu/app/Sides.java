package fi.solmu.app;

import fi.solmu.command.CommandSide;
import fi.solmu.query.QuerySide;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** Which side runs in this process: both, unless a profile names one. */
final class Sides {

    private Sides() {}

    @Configuration(proxyBeanMethods = false)
    @Profile("!query | command")
    @Import(CommandSide.class)
    static class Command {}

    @Configuration(proxyBeanMethods = false)
    @Profile("!command | query")
    @Import(QuerySide.class)
    static class Query {}
}
