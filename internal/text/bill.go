package text

import (
	"fmt"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text/msg"
)

// Estimate says what the video of a draft will cost, as far as that is known.
func Estimate(l msg.Language, c preflight.Checks, d history.Draft) string {
	sum, known := c.Estimate(d)
	addUp(&sum.Template, &sum.Video, &sum.Detect)
	text, length, e, most := "", fmt.Sprintf("%.1f", c.Length(d)), c.Engine, c.Most(d)
	switch price := e.PricePerSecond(d.Mode); {
	case !known && e.Motion == api.ByTemplate && d.Clip == "" && d.Template == "":
		text = msg.CostEstimateNoMotion(l, price, e.TemplatePrice)
	case !known && most.Template > 0:
		text = msg.CostEstimateUnknownTemplate(l, most.Total, price, e.TemplatePrice)
	case !known:
		text = msg.CostEstimateUnknown(l, most.Total, price)
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
	if c.Unknown == 0 {
		addUp(&c.Sum.Template, &c.Sum.Video, &c.Sum.Detect)
	}
	items := billItems(l, c)
	all := items[0]
	for _, item := range items[1:] {
		all = msg.CostBillItems(l, item, all)
	}
	switch {
	case c.Unknown > 0:
		return msg.CostBillAtMostOf(l, all, c.Most)
	case len(items) == 1:
		return all
	}
	return msg.CostBillAboutOf(l, all, c.Sum.Total)
}

// billItems are the steps that cost something, each with its price.
func billItems(l msg.Language, c preflight.Cost) (items []string) {
	if known := c.Videos - c.Unknown; known > 0 {
		items = append(items, msg.CostBillVideos(l, known, c.Sum.Video))
	}
	if c.Unknown > 0 {
		items = append(items, msg.CostBillUnknown(l, c.Unknown, c.PerSecond))
	}
	if known := c.Motions - c.UnknownMotions; known > 0 && c.Sum.Template > 0 {
		items = append(items, msg.CostBillTemplates(l, known, c.Sum.Template))
	}
	if c.UnknownMotions > 0 {
		items = append(items, msg.CostBillTemplatesUnknown(l, c.UnknownMotions, c.MotionPerSecond))
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
	if c.Unknown > 0 {
		return msg.CostBillAtMost(l, c.Most)
	}
	return msg.CostBillAbout(l, c.Sum.Total)
}
