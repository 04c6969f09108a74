"""The reader of PromQL that the other tests rely on."""

from promql import Selector, named_in


def test_metrics_and_matchers() -> None:
    named = named_in('sum by (stage) (rate(a_total{stage=~"x|y", outcome!="dead"}[5m])) / (b:c:rate5m > 0)')
    assert named.selectors == (
        Selector("a_total", (("stage", "=~", "x|y"), ("outcome", "!=", "dead"))),
        Selector("b:c:rate5m", ()),
    )
    assert named.grouped == {"stage"}


def test_functions_operators_and_durations_are_no_metrics() -> None:
    expression = """
    abs(a) > 0.02 and b offset 30m unless on () c[1d:10m]
    or on (job, instance) vector(0) and predict_linear(d[1h], 4 * 3600) > 1
    """
    named = named_in(expression)
    assert named.metrics == {"a", "b", "c", "d"}
    assert named.grouped == {"job", "instance"}


def test_labels_that_are_made() -> None:
    named = named_in('label_replace(absent(up{job="s"} == 1), "stage", "sign", "", "")')
    assert named.metrics == {"up"}
    assert named.made == {"stage"}


def test_variables_of_grafana_are_no_metrics() -> None:
    named = named_in('rate(a{partition=~"$partition"}[$__rate_interval])')
    assert named.metrics == {"a"}
    assert named.selectors[0].matchers == (("partition", "=~", "$partition"),)
