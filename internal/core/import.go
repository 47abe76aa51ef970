package core

import (
	"context"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// importPages bounds how much of a model's list is read.
const importPages = 500

// importModel is a model whose tasks are imported, and what they are here.
type importModel struct {
	model  string
	engine api.EngineID
	kind   history.Kind
}

// importModels lists the models of the engines: those that config names, and the service's own.
func importModels(engines []api.Engine) (list []importModel) {
	for _, e := range append(slices.Clone(engines), api.Engines()...) {
		for _, m := range []importModel{{e.Model, e.ID, history.MakesVideo}, {e.TemplateModel, e.ID, history.MakesMotion}} {
			if m.model != "" && !slices.ContainsFunc(list, func(o importModel) bool { return o.model == m.model }) {
				list = append(list, m)
			}
		}
	}
	return list
}

// remoteTask is what a listed task becomes, named by its id's beginning and its day.
func (m importModel) remoteTask(item api.Listed, skew time.Duration, zone *time.Location) store.RemoteTask {
	at := item.Created.In(zone)
	d := history.Draft{Kind: m.kind, Engine: m.engine, Model: m.model, Title: history.ShortID(item.TaskID) + at.Format(" 01-02")}
	return store.RemoteTask{Draft: d, Listed: item, Skew: skew}
}

// importer reads the account's list.
type importer struct {
	*env
	reading   bool // it is being read for a person
	checkOnce bool // it is to be looked at, because something was unconfirmed as the program took over
}

// due gives a look at the account where something was unconfirmed as the program took over.
func (i *importer) due() []Job {
	if !i.checkOnce {
		return nil
	}
	i.checkOnce = false
	return []Job{i.readAccount(true)}
}

// Reading reports whether the account's list is being read for a person.
func (c *Core) Reading() bool { return c.importer.reading }

// Import fetches from the account what history lacks. What is unconfirmed is looked for as well: it has the
// first claim on what is there.
func (c *Core) Import() Job {
	c.importer.reading = true
	if c.lease.mine {
		c.scheduler.LookUpAll()
	}
	return c.importer.readAccount(false)
}

// readAccount reads the account's tasks of the last day and stores those that history lacks, page by
// page. A quiet look stores nothing.
func (i *importer) readAccount(quiet bool) Job {
	return Job{do: func(ctx context.Context) outcome {
		r := accountReader{env: i.env, ctx: ctx, seen: map[string]bool{}}
		r.quiet = quiet
		var me store.Program
		if me, r.err = i.program(ctx); r.err == nil {
			r.endpoint = me.Endpoint
			r.err = r.account()
		}
		r.live = r.begun()
		return r.imported
	}}
}

// Tally counts tasks: those that make videos, which are the rows of a list, and those that make motions.
type Tally struct{ Tasks, Motions int }

// TallyOf counts tasks.
func TallyOf(tasks []history.Task) (n Tally) {
	for _, t := range tasks {
		n = n.plus(t.Kind, 1)
	}
	return n
}

func (n Tally) plus(kind history.Kind, more int) Tally {
	if kind == history.MakesMotion {
		n.Motions += more
	} else {
		n.Tasks += more
	}
	return n
}

// Total is how many there are.
func (n Tally) Total() int { return n.Tasks + n.Motions }

// Any reports whether there is any.
func (n Tally) Any() bool { return n.Total() > 0 }

// Account says what the account's list of the last day held.
type Account struct {
	Tasks []history.Task // that were stored, as they were then
	// Missing, Known and Held count what history lacked, had, and what may be unconfirmed here; Back
	// counts the known ones that had been given up; Others are tasks of models that are no engines.
	Missing, Known, Held, Back Tally
	Others                     int
}

// imported is what came of reading it.
type imported struct {
	Account
	quiet bool
	live  []history.Task // those of its tasks on which something is still to be done
	err   error
}

func (r imported) take(c *Core, _ time.Time) []Notice {
	c.importer.reading = c.importer.reading && r.quiet
	notices := c.update(r.live...)
	switch {
	case !r.quiet:
		notices = append(notices, Imported{r.Account, r.err})
	case r.err == nil && r.Missing.Any() && !c.importer.reading:
		notices = append(notices, NotImported{r.Missing})
	}
	return notices
}

// accountReader is an account's list that is being read.
type accountReader struct {
	*env
	ctx context.Context
	imported
	// endpoint is whose list it is.
	endpoint history.Endpoint
	seen     map[string]bool // pages shift while they are read
	ours     int             // how many tasks the models have that are engines here
}

// begun reads what was imported as it is by now: another look at history may have had it watched and
// brought to its end since. What cannot be read here is taken up with the next such look.
func (r *accountReader) begun() (live []history.Task) {
	taken := map[history.TaskID]bool{}
	for _, t := range r.Tasks {
		taken[t.ID] = true
	}
	all, _ := r.Store.Live(r.ctx)
	for _, t := range all {
		if taken[t.ID] {
			live = append(live, t)
		}
	}
	return live
}

func (r *accountReader) account() error {
	day := r.lastDay("")
	for _, m := range importModels(r.Engines) {
		day.Model = m.model
		total := 0
		err := r.list(r.ctx, day, importPages, func(p api.Page) error {
			total = max(total, p.Total)
			return r.page(m, p)
		})
		if err != nil {
			return err
		}
		r.ours += total
	}
	day.Model = ""
	return r.list(r.ctx, day, 1, func(p api.Page) error {
		r.Others = max(p.Total-r.ours, 0)
		return nil
	})
}

// page takes in what a page holds.
func (r *accountReader) page(m importModel, p api.Page) error {
	skew := r.skew()
	var tasks []store.RemoteTask
	for _, item := range p.Tasks {
		if !r.seen[item.TaskID] {
			r.seen[item.TaskID] = true
			a := m.remoteTask(item.By(skew), skew, r.Zone)
			a.Endpoint = r.endpoint
			tasks = append(tasks, a)
		}
	}
	take := r.Store.Import
	if r.quiet {
		take = r.Store.Missing
	}
	in, err := take(r.ctx, tasks)
	if err != nil {
		return err
	}
	r.Tasks = append(r.Tasks, in.New...)
	r.Missing = r.Missing.plus(m.kind, len(in.Missing))
	r.Known = r.Known.plus(m.kind, in.Known)
	r.Held = r.Held.plus(m.kind, in.Held)
	r.Back = r.Back.plus(m.kind, in.Back) // the next look at the lease takes them up
	return nil
}
