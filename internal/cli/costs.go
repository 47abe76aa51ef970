package cli

import (
	"context"
	"time"

	"github.com/spf13/cobra"

	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
)

func costsCommand(a *app) *cobra.Command {
	l := a.language
	var month bool
	c := a.readCommand(&cobra.Command{
		Use: "costs", Short: msg.UsageCostsShort(l), Args: a.usage.noArgs, Long: msg.UsageCostsLong(l),
		Example: "dancecard costs --month\ndancecard costs --json | jq .month.spent",
	}, func(ctx context.Context, _ []string, out printer) error {
		return a.withHistory(ctx, func(_ settings.Settings, _ dirs, s *store.Store) error {
			spent, err := spentUntil(ctx, s, time.Now(), month)
			if err != nil {
				return err
			}
			if out.json {
				return out.object(spent)
			}
			return out.printSpent(spent)
		})
	})
	c.Flags().BoolVar(&month, "month", false, msg.UsageFlagMonth(l))
	return c
}

// spentUntil sums up the day and the month of a time.
func spentUntil(ctx context.Context, s *store.Store, now time.Time, byDay bool) (jsonout.Spent, error) {
	y, m, today := now.Date()
	since := func(day int) (jsonout.Period, error) {
		from := time.Date(y, m, day, 0, 0, 0, 0, now.Location())
		p := jsonout.Period{Day: from.Format(time.DateOnly), From: jsonout.Time{Time: from}}
		if s == nil {
			return p, nil
		}
		spent, err := s.Reports.Spent(ctx, from)
		p.Spent = jsonout.Money(spent)
		return p, err
	}
	day, err := since(today)
	if err != nil {
		return jsonout.Spent{}, err
	}
	month, err := since(1)
	if err != nil || !byDay {
		return jsonout.NewSpent(day, month, nil), err
	}
	days := make([]jsonout.Period, today)
	later := jsonout.Money(0) // what was spent after the day
	for i := today; i > 0; i-- {
		p, err := since(i)
		if err != nil {
			return jsonout.Spent{}, err
		}
		p.Spent, later = p.Spent-later, p.Spent
		days[i-1] = p
	}
	return jsonout.NewSpent(day, month, days), nil
}

// dayColumn is the width of the days, in cells.
const dayColumn = 12

// printSpent prints sums for people.
func (p printer) printSpent(s jsonout.Spent) error {
	for _, d := range s.Days {
		if d.Spent > 0 {
			if err := p.lines(pad(d.Day, dayColumn) + msg.Money(p.language, float64(d.Spent))); err != nil {
				return err
			}
		}
	}
	l := p.language
	return p.lines(
		pad(msg.CliToday(l), dayColumn)+msg.Money(l, float64(s.Today.Spent)),
		pad(msg.CliThisMonth(l), dayColumn)+msg.Money(l, float64(s.Month.Spent)),
	)
}
