package cli

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// listOptions are the flags of list.
type listOptions struct {
	states []string
	filter string
	limit  int
	rating int
	all    bool
	// given reports whether a flag is on the command line.
	given func(flag string) bool
}

// listLimit is how many tasks are listed unless more are asked for.
const listLimit = 50

// pageSize is how many tasks are read at a time.
const pageSize = 500

func listCommand(a *app) *cobra.Command {
	l := a.language
	var o listOptions
	c := a.readCommand(&cobra.Command{
		Use: "list", Aliases: []string{"ls"}, Short: msg.UsageListShort(l), Args: a.usage.noArgs,
		Long: paragraphs(msg.UsageListShort(l), msg.UsageListStates(l, jsonout.StateWords()), msg.UsageListPiped(l)),
		Example: "dancecard list --state running,queued\n" +
			"dancecard list --filter anna --limit 10\n" +
			"dancecard list --state saved --json | jq -r .file",
	}, func(ctx context.Context, _ []string, out printer) error { return listTasks(ctx, a, o, out) })
	o.given = c.Flags().Changed
	c.Flags().StringSliceVar(&o.states, "state", nil, msg.UsageFlagState(l))
	c.Flags().StringVar(&o.filter, "filter", "", msg.UsageFlagFilter(l))
	c.Flags().IntVar(&o.limit, "limit", listLimit, msg.UsageFlagLimit(l))
	c.Flags().IntVar(&o.rating, "rating", 0, msg.UsageFlagRating(l))
	_ = c.RegisterFlagCompletionFunc("state", cobra.FixedCompletions(jsonout.StateWords(), cobra.ShellCompDirectiveNoFileComp)) // the flag is there
	c.Flags().BoolVar(&o.all, "all", false, msg.UsageFlagAll(l))
	return c
}

func listTasks(ctx context.Context, a *app, o listOptions, out printer) error {
	if o.limit < 0 {
		return wrongUse(msg.CliMustNotBeNegative(a.language, "--limit", strconv.Itoa(o.limit)))
	}
	if o.given("rating") && (o.rating < 1 || o.rating > history.MostStars) {
		return wrongUse(msg.CliMustBeBetween(a.language, "--rating", "1", strconv.Itoa(history.MostStars), strconv.Itoa(o.rating)))
	}
	for _, s := range o.states {
		if !slices.Contains(jsonout.StateWords(), s) {
			return wrongUse(msg.CliNoSuchState(a.language, text.Brief(s), jsonout.StateWords()))
		}
	}
	return a.withHistory(ctx, func(_ settings.Settings, at dirs, s *store.Store) error {
		if s == nil {
			return out.empty()
		}
		l := &lister{words: wordingOf(a), o: o, out: out, store: s, about: newAbout(s, at)}
		return l.run(ctx)
	})
}

// lister lists tasks page by page, so that a long history is never in memory as a whole.
type lister struct {
	words text.Wording
	o     listOptions
	out   printer
	store *store.Store
	about *aboutTasks
	rows  [][]string
	// listed counts what was printed; more tells that the limit kept something back.
	listed int
	more   bool
	// makers are the tasks that make templates and were not listed yet.
	makers []history.Task
}

func (l *lister) run(ctx context.Context) (err error) {
	in := l.words.Language
	l.rows = [][]string{{msg.CliColumnID(in), msg.CliColumnState(in), msg.CliColumnEngine(in), msg.CliColumnTask(in), msg.CliColumnCreated(in), msg.CliColumnPaid(in), msg.CliColumnRating(in)}}
	if l.o.all {
		if l.makers, err = l.store.Makers(ctx); err != nil {
			return err
		}
		holds := history.MotionFilter(l.o.filter)
		l.makers = slices.DeleteFunc(l.makers, func(t history.Task) bool {
			return !holds(history.Motion{Name: t.Title, Clip: t.Clip, Template: t.Template})
		})
	}
	q := history.Query{Group: l.group(), Filter: l.o.filter}
	last := history.TaskID(0)
	for index := 0; ; index += pageSize {
		w, err := l.store.Window(ctx, q, history.Anchor{Index: index + pageSize/3}, pageSize)
		if err != nil {
			return err
		}
		page := w.Tasks
		if last > 0 { // what came meanwhile moved the list
			page = slices.DeleteFunc(page, func(t history.Task) bool { return t.ID >= last })
		}
		if len(page) > 0 {
			last = page[len(page)-1].ID
		}
		ended := index+pageSize >= w.Total
		if err := l.add(ctx, l.with(page, ended)); err != nil {
			return err
		}
		if ended || l.more {
			break
		}
	}
	if err := l.out.table(l.columns()); err != nil {
		return err
	}
	if l.listed == 0 {
		return l.out.empty()
	}
	if l.more {
		l.out.note(msg.CliNewestOnly(in, l.listed))
	}
	return nil
}

// columns are the rows. People get the ratings, which come last, where there is one.
func (l *lister) columns() [][]string {
	last := len(l.rows[0]) - 1
	if l.out.piped || slices.ContainsFunc(l.rows[1:], func(row []string) bool { return row[last] != "" }) {
		return l.rows
	}
	for i := range l.rows {
		l.rows[i] = l.rows[i][:last]
	}
	return l.rows
}

// group narrows the list where that leaves out no task of the states.
func (l *lister) group() history.Group {
	group := history.All
	for i, s := range l.o.states {
		g, _ := jsonout.GroupOf(s)
		if i > 0 && g != group {
			return history.All
		}
		group = g
	}
	return group
}

func (l *lister) enough() bool { return l.o.limit > 0 && l.listed >= l.o.limit }

// with merges tasks that make templates into a page. The last page takes those that are left.
func (l *lister) with(page []history.Task, ended bool) []history.Task {
	n := len(l.makers)
	if !ended && len(page) > 0 {
		last := page[len(page)-1].ID
		if i := slices.IndexFunc(l.makers, func(t history.Task) bool { return t.ID < last }); i >= 0 {
			n = i
		}
	}
	page = append(page, l.makers[:n]...)
	l.makers = l.makers[n:]
	slices.SortFunc(page, func(a, b history.Task) int { return int(b.ID - a.ID) })
	return page
}

// add prints those of a page that are wanted, or keeps them for the table.
func (l *lister) add(ctx context.Context, page []history.Task) error {
	if room := l.o.limit - l.listed; l.o.limit > 0 && len(l.o.states) == 0 && l.o.rating == 0 && len(page)-1 > room {
		page = page[:room+1] // the one beyond the limit tells that there are more
	}
	if err := l.about.read(ctx, page, l.out.json); err != nil {
		return err
	}
	for _, t := range page {
		about := l.about.of(t)
		state := jsonout.StateOf(t, about.MotionBegun)
		switch {
		case len(l.o.states) > 0 && !slices.Contains(l.o.states, state), t.Rating < l.o.rating:
			continue
		case l.enough():
			l.more = true
			return nil
		}
		l.listed++
		if l.out.json {
			if err := l.out.object(jsonout.NewTask(l.words, t, about)); err != nil {
				return err
			}
			continue
		}
		l.rows = append(l.rows, l.row(t, about))
	}
	return nil
}

// row is a task as people read it.
func (l *lister) row(t history.Task, about jsonout.About) []string {
	in, paid := l.words.Language, ""
	created, rating := msg.Day(in, t.Created, time.Now(), time.Local), l.words.Stars(t.Rating)
	if l.out.piped {
		created, rating = t.Created.In(time.Local).Format("2006-01-02 15:04:05"), strings.Trim(strconv.Itoa(t.Rating), "0")
	}
	if t.Cost() > 0 {
		paid = msg.Money(in, t.Cost())
	}
	return []string{
		taskNumber(t), stateWord(in, t, about.MotionBegun), text.Engine(in, t), text.NameWith(in, t, about.Motion.Name, l.words.Times),
		created, paid, rating,
	}
}

// aboutTasks reads what is known of tasks beyond their own rows, and each thing when it is first needed.
type aboutTasks struct {
	store   *store.Store
	at      dirs
	costs   map[history.TaskID]history.Costs
	motions map[history.MotionID]history.Motion
	begun   map[history.MotionID]bool
}

func newAbout(s *store.Store, at dirs) *aboutTasks { return &aboutTasks{store: s, at: at} }

// read reads it for tasks, with their costs where those are wanted.
func (a *aboutTasks) read(ctx context.Context, tasks []history.Task, costs bool) (err error) {
	if costs {
		if a.costs, err = a.store.Reports.CostsOf(ctx, tasks); err != nil {
			return err
		}
	}
	unread := func(t history.Task) bool {
		_, read := a.motions[t.Motion]
		return t.Motion != 0 && !read
	}
	if slices.ContainsFunc(tasks, unread) {
		motions, err := a.store.Library.Motions(ctx)
		if err != nil {
			return err
		}
		a.motions = map[history.MotionID]history.Motion{}
		for _, t := range tasks {
			a.motions[t.Motion] = history.Motion{} // one that was removed has no name
		}
		for _, m := range motions {
			a.motions[m.ID] = m
		}
	}
	if a.begun != nil || !slices.ContainsFunc(tasks, history.Task.AwaitsMotion) {
		return nil
	}
	live, err := a.store.Live(ctx)
	a.begun = map[history.MotionID]bool{}
	for _, t := range live {
		if t.Kind == history.MakesMotion && hasBegun(t) {
			a.begun[t.Motion] = true
		}
	}
	return err
}

// hasBegun reports whether the making of a motion has begun.
func hasBegun(maker history.Task) bool { return maker.State != history.Waiting || maker.Prepared > 0 }

// of gives what was read about a task.
func (a *aboutTasks) of(t history.Task) jsonout.About {
	about := jsonout.About{Motion: a.motions[t.Motion], MotionBegun: a.begun[t.Motion]}
	if c, ok := a.costs[t.ID]; ok {
		about.Costs = &c
	}
	if t.File != "" && t.State == history.Saved { // one that is saved again is missing
		about.File = a.at.video(t.File)
	}
	return about
}
