import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/**
 * Sends every init parameter as a response header. For Tomcat 9 and older write javax for jakarta.
 *
 * javac -cp $CATALINA_HOME/lib/servlet-api.jar HeaderFilter.java
 */
public class HeaderFilter implements Filter {
  private FilterConfig config;

  @Override
  public void init(FilterConfig config) {
    this.config = config;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    for (String name : Collections.list(config.getInitParameterNames())) {
      answer.setHeader(name, config.getInitParameter(name));
    }
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {}
}
