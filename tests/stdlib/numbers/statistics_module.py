import statistics as s
d = [1, 2, 3, 4, 4]
print(s.mean(d), s.fmean(d), s.median(d), s.median_low([1, 2]), s.median_high([1, 2]), s.mode(d), s.multimode([1, 1, 2, 2]), s.stdev(d), s.pstdev(d), s.variance(d), s.pvariance(d), s.quantiles(d), s.quantiles(d, n=4, method='inclusive'), s.mean([1, 2]), s.mean([1.5, 2.5]), s.harmonic_mean([40, 60]), s.geometric_mean([54, 24, 36]), s.median([1, 2, 3, 4]))
print(s.correlation([1, 2, 3], [2, 4, 7]), s.covariance([1, 2, 3], [2, 4, 7]), s.linear_regression([1, 2, 3], [2, 4, 6]), s.NormalDist(0, 1).cdf(1.0), s.NormalDist(5, 2), s.median_grouped([1, 2, 2, 3]))
for f in (lambda: s.mean([]), lambda: s.stdev([1]), lambda: s.median([]), lambda: s.mode([])):
    try: f()
    except s.StatisticsError as e: print(e)
