package text

import (
	"fmt"
	"time"

	"dancecard/api"
	"dancecard/internal/preflight"
	"dancecard/internal/text/msg"
)

// Estimate says what a video will cost, as far as that is known: seconds is its length, 0 while unknown.
func Estimate(l msg.Language, e api.Engine, mode string, sum api.Estimate, seconds float64) string {
	text, length := "", fmt.Sprintf("%.1f", seconds)
	switch {
	case seconds <= 0:
		text = msg.CostEstimateUnknown(l, e.VideoCost(mode, e.Clip.MaxSeconds), e.PricePerSecond(mode))
	case sum.Template > 0 && sum.Detect > 0:
		text = msg.CostEstimateAll(l, sum.Detect, sum.Total, sum.Template, sum.Video)
	case sum.Template > 0:
		text = msg.CostEstimateTemplate(l, sum.Total, sum.Template, sum.Video)
	case sum.Detect > 0:
		text = msg.CostEstimateCheck(l, sum.Detect, length, sum.Total, sum.Video)
	default:
		text = msg.CostEstimateVideo(l, length, sum.Video)
	}
	return PricesOf(l, e, text)
}

// PricesOf adds to an estimate or a bill from which day its prices are.
func PricesOf(l msg.Language, e api.Engine, estimate string) string {
	return msg.CostEstimateDated(l, e.PriceDate.Format(time.DateOnly), estimate)
}

// Bill says what the steps of several videos cost.
func Bill(l msg.Language, c preflight.Cost) string {
	if c.Videos == 0 {
		return msg.CostBillNothing(l)
	}
	items := billItems(l, c)
	all := items[0]
	for _, item := range items[1:] {
		all = msg.CostBillItems(l, item, all)
	}
	switch {
	case len(items) == 1, c.Unknown == c.Videos:
		return all
	case c.Unknown == 0:
		return msg.CostBillAboutOf(l, all, c.Sum.Total)
	}
	return msg.CostBillMoreThanOf(l, all, c.Sum.Total)
}

// billItems are the steps that cost something, each with its price.
func billItems(l msg.Language, c preflight.Cost) (items []string) {
	if known := c.Videos - c.Unknown; known > 0 {
		items = append(items, msg.CostBillVideos(l, known, c.Sum.Video))
	}
	if c.Unknown > 0 {
		items = append(items, msg.CostBillUnknown(l, c.Unknown, c.PerSecond))
	}
	if c.Motions > 0 && c.Sum.Template > 0 {
		items = append(items, msg.CostBillTemplates(l, c.Motions, c.Sum.Template))
	}
	if c.Checks > 0 {
		items = append(items, billChecks(l, c))
	}
	return items
}

// billChecks says also which pictures cost no check, so that the number of checks can be understood.
func billChecks(l msg.Language, c preflight.Cost) string {
	switch {
	case c.Checked > 0 && c.Duplicates > 0:
		return msg.CostBillChecksBoth(l, c.Checked, c.Checks, c.Duplicates, c.Sum.Detect)
	case c.Checked > 0:
		return msg.CostBillChecksChecked(l, c.Checked, c.Checks, c.Sum.Detect)
	case c.Duplicates > 0:
		return msg.CostBillChecksSame(l, c.Checks, c.Duplicates, c.Sum.Detect)
	}
	return msg.CostBillChecks(l, c.Checks, c.Sum.Detect)
}

// BillSum is the sum of a bill, for the middle of a sentence.
func BillSum(l msg.Language, c preflight.Cost) string {
	switch c.Unknown {
	case 0:
		return msg.CostBillAbout(l, c.Sum.Total)
	case c.Videos:
		return msg.CostBillPerSecond(l, c.PerSecond)
	}
	return msg.CostBillMoreThan(l, c.Sum.Total)
}
