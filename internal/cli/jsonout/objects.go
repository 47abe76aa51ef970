package jsonout

import (
	"time"

	"dancecard/history"
	"dancecard/internal/cli/settings"
)

// Error is an error of the command, or what keeps a task from its video.
type Error struct {
	Code      *string `json:"code" doc:"the service's code, or one of dancecard's"`
	Message   *string `json:"message" doc:"what happened, where that is known"`
	Advice    *string `json:"advice" doc:"what to do about it"`
	RequestID *string `json:"request_id" doc:"the service's id of the request"`
}

// ErrorLine is printed when a command fails.
type ErrorLine struct {
	Head
	Error
	Exit int `json:"exit" doc:"the exit status that follows"`
}

// NewErrorLine makes one; empty texts are null.
func NewErrorLine(code, message, advice, requestID string, exit int) ErrorLine {
	return ErrorLine{head("error"), newError(code, message, advice, requestID), exit}
}

func newError(code, message, advice, requestID string) Error {
	return Error{known(code), known(message), known(advice), known(requestID)}
}

// Task is a task.
type Task struct {
	Head
	ID            history.TaskID  `json:"id" doc:"its number here"`
	TaskID        *string         `json:"task_id" doc:"its id at the service"`
	Kind          string          `json:"kind" doc:"video, or template for a task that makes a template"`
	Title         *string         `json:"title" doc:"the name that it was given"`
	State         string          `json:"state" doc:"see the table of states"`
	Status        *string         `json:"status" doc:"the service's last word"`
	Held          bool            `json:"held" doc:"on hold: it is not submitted until it is resumed"`
	Batch         *history.TaskID `json:"batch" doc:"the first task of those that were created together"`
	Picture       *string         `json:"picture" doc:"path or URL; null where it is not known"`
	Motion        *TaskMotion     `json:"motion" doc:"null where it is not known"`
	Engine        string          `json:"engine" doc:"its id: animate-anyone, wan-move or wan-mix"`
	Model         *string         `json:"model" doc:"the service's name of the model"`
	Mode          *string         `json:"mode" doc:"the engine's mode, where it has several"`
	File          *string         `json:"file" doc:"the path of the saved video; of save --to that of its copy"`
	Seconds       *float64        `json:"seconds" doc:"the billed length"`
	PriceEstimate *Money          `json:"price_estimate" doc:"what it is expected to cost, with all its steps; null where the length is not known"`
	Price         *Money          `json:"price" doc:"what is known to have been paid; null where the price is not known"`
	Currency      string          `json:"currency" doc:"of every sum in the object"`
	RequestID     *string         `json:"request_id" doc:"the service's id of the submission"`
	Error         *Error          `json:"error" doc:"null without a problem"`
	CreatedAt     Time            `json:"created_at" doc:"created here"`
	UpdatedAt     Time            `json:"updated_at" doc:"last change"`
	SubmittedAt   Time            `json:"submitted_at" doc:"the last submission began"`
	AcceptedAt    Time            `json:"accepted_at" doc:"accepted by the service"`
	StartedAt     Time            `json:"started_at" doc:"first seen running"`
	EndedAt       Time            `json:"ended_at" doc:"ended at the service, or here"`
	LinkExpiresAt Time            `json:"link_expires_at" doc:"the result's link expires; null without a link"`
}

// TaskMotion is the motion of a task.
type TaskMotion struct {
	ID       *history.MotionID `json:"id" doc:"its number in the library"`
	Name     *string           `json:"name" doc:"its name in the library"`
	Clip     *string           `json:"clip" doc:"path or URL of the clip"`
	Template *string           `json:"template" doc:"the template's id at the service"`
}

// TaskDetail is a task with what happened to it, as show prints it.
type TaskDetail struct {
	Task
	Costs  Costs   `json:"costs" doc:"what it costs, step by step"`
	Events []Event `json:"events" doc:"what happened to it, the first first"`
}

// Costs are the steps of a task's costs.
type Costs struct {
	Paid     Steps `json:"paid" doc:"what is known to have been paid"`
	Expected Steps `json:"expected" doc:"what it costs when all goes well"`
}

// Steps are sums.
type Steps struct {
	Check    Money `json:"check" doc:"the check of the picture"`
	Template Money `json:"template" doc:"making the template"`
	Video    Money `json:"video" doc:"making the video"`
	Total    Money `json:"total" doc:"the sum"`
}

func newSteps(c history.Cost) Steps {
	return Steps{Money(c.Check), Money(c.Motion), Money(c.Video), Money(c.Total())}
}

// Event is something that happened to a task.
type Event struct {
	At   Time   `json:"at" doc:"when"`
	Kind string `json:"kind" doc:"the word under which it is stored"`
	Text string `json:"text" doc:"the same for people"`
}

// Motion is a motion of the library.
type Motion struct {
	Head
	ID            history.MotionID `json:"id" doc:"its number"`
	Name          string           `json:"name" doc:"its name"`
	Note          *string          `json:"note" doc:"what was noted about it"`
	State         string           `json:"state" doc:"no_template, ready, or refused: the service did not accept the template the last time"`
	Clip          *string          `json:"clip" doc:"path or URL of the clip"`
	Template      *string          `json:"template" doc:"the template's id at the service"`
	Model         *string          `json:"model" doc:"the model that made the template"`
	Seconds       *float64         `json:"seconds" doc:"its length"`
	Price         *Money           `json:"price" doc:"what the template cost"`
	Currency      string           `json:"currency" doc:"of the price"`
	Uses          int              `json:"uses" doc:"how many videos it was used for"`
	CreatedAt     Time             `json:"created_at" doc:"added to the library"`
	MadeAt        Time             `json:"made_at" doc:"the template was made"`
	LastSuccessAt Time             `json:"last_success_at" doc:"the last video with it ended"`
}

// Spent is what costs prints.
type Spent struct {
	Head
	Currency string   `json:"currency" doc:"of every sum in the object"`
	Today    Period   `json:"today" doc:"since midnight, local time"`
	Month    Period   `json:"month" doc:"since the first of the month, local time"`
	Days     []Period `json:"days" doc:"the days of the month so far; null without --month"`
}

// Period is a sum since a time.
type Period struct {
	Day   string `json:"day" doc:"the first day, local time, as 2026-11-20"`
	From  Time   `json:"from" doc:"when it began"`
	Spent Money  `json:"spent" doc:"videos, templates and checks"`
}

// NewSpent makes what costs prints.
func NewSpent(today, month Period, days []Period) Spent {
	return Spent{head("costs"), Currency, today, month, days}
}

// Check is a finding of doctor.
type Check struct {
	Name   string  `json:"name" doc:"what was checked"`
	Result string  `json:"result" doc:"ok, warning, or failed: it would stop a task"`
	Detail string  `json:"detail" doc:"what was found"`
	Advice *string `json:"advice" doc:"what to do about it"`
}

// Doctor is what doctor prints.
type Doctor struct {
	Head
	OK     bool    `json:"ok" doc:"nothing would stop a task"`
	Checks []Check `json:"checks" doc:"what was checked"`
}

// NewDoctor makes what doctor prints.
func NewDoctor(ok bool, checks []Check) Doctor { return Doctor{head("doctor"), ok, checks} }

// NewCheck makes a finding; an empty advice is null.
func NewCheck(name, result, detail, advice string) Check {
	return Check{name, result, detail, known(advice)}
}

// Finding is what a check says before anything is submitted.
type Finding struct {
	About       *string `json:"about" doc:"picture, motion, ratio, mode, engine or task; null for all of them"`
	Source      *string `json:"source" doc:"the picture or motion that it is about: a path, URL, template id or name; of a task its number"`
	Code        string  `json:"code" doc:"tells findings apart"`
	ServiceCode *string `json:"service_code" doc:"the code with which the service would refuse it"`
	Result      string  `json:"result" doc:"ok, warning, failed: it is left out, or fix: how a copy is made that passes"`
	Message     string  `json:"message" doc:"the same for people"`
	Command     *string `json:"command" doc:"the ffmpeg command of a fix"`
}

// NewFinding makes one without its result and words; empty texts are null.
func NewFinding(about, source, code, service string) Finding {
	return Finding{About: known(about), Source: known(source), Code: code, ServiceCode: known(service)}
}

// FindingLine is a finding as a line of its own.
type FindingLine struct {
	Head
	Finding
}

// NewFindingLine makes one.
func NewFindingLine(f Finding) FindingLine { return FindingLine{head("finding"), f} }

// Estimate is what tasks are expected to cost.
type Estimate struct {
	Engine         *string `json:"engine" doc:"its id; null for tasks of several engines"`
	Tasks          int     `json:"tasks" doc:"how many videos"`
	Checks         int     `json:"checks" doc:"checks of pictures that are paid"`
	Templates      int     `json:"templates" doc:"templates that are made of clips"`
	Cost           Steps   `json:"cost" doc:"what is known of the cost, step by step"`
	UnknownLength  int     `json:"unknown_length" doc:"videos whose length is not known: their cost comes on top"`
	PricePerSecond *Money  `json:"price_per_second" doc:"what a second of those costs; null without any"`
	Currency       string  `json:"currency" doc:"of every sum in the object"`
}

// NewEstimate makes one.
func NewEstimate(engine string, tasks, checks, templates, unknown int, perSecond float64, cost history.Cost) Estimate {
	e := Estimate{known(engine), tasks, checks, templates, newSteps(cost), unknown, nil, Currency}
	if unknown > 0 {
		price := Money(perSecond)
		e.PricePerSecond = &price
	}
	return e
}

// EstimateLine is an estimate as a line of its own.
type EstimateLine struct {
	Head
	Estimate
}

// NewEstimateLine makes one.
func NewEstimateLine(e Estimate) EstimateLine { return EstimateLine{head("estimate"), e} }

// CheckResult is what check prints.
type CheckResult struct {
	Head
	OK       bool      `json:"ok" doc:"nothing stands in the way"`
	Findings []Finding `json:"findings" doc:"what was found, good news included"`
	Estimate Estimate  `json:"estimate" doc:"what one video would cost"`
}

// NewCheckResult makes what check prints.
func NewCheckResult(ok bool, findings []Finding, estimate Estimate) CheckResult {
	return CheckResult{head("check_result"), ok, append([]Finding{}, findings...), estimate}
}

// Summary is the last line of a command that works on tasks: what came of those that it followed.
type Summary struct {
	Head
	Saved     int `json:"saved" doc:"saved videos, and templates that were made"`
	Canceled  int `json:"canceled" doc:"canceled by the person"`
	Failed    int `json:"failed" doc:"failed, rejected, unknown, or the link expired; of cancel what goes on or had ended, of save what has no video"`
	Held      int `json:"held" doc:"on hold"`
	Undecided int `json:"undecided" doc:"still open: they need a decision, or somebody who works through the queue"`
	Exit      int `json:"exit" doc:"the exit status that follows"`
}

// NewSummary completes a summary.
func NewSummary(s Summary, exit int) Summary {
	s.Head, s.Exit = head("summary"), exit
	return s
}

// Import is the last line of import: what the account's list of the last 24 hours held.
type Import struct {
	Head
	Imported    int `json:"imported" doc:"tasks that the history lacked, also those that make templates"`
	Known       int `json:"known" doc:"tasks that it had"`
	Resumed     int `json:"resumed" doc:"those of them that had been given up and go on"`
	Unconfirmed int `json:"unconfirmed" doc:"tasks that may be what is unconfirmed here; they are left alone until that is resolved"`
	OtherModels int `json:"other_models" doc:"tasks of models that dancecard does not use"`
	Exit        int `json:"exit" doc:"the exit status that follows"`
}

// NewImport completes it.
func NewImport(i Import, exit int) Import {
	i.Head, i.Exit = head("import"), exit
	return i
}

// Config is what config show prints.
type Config struct {
	Head
	Path   string `json:"path" doc:"where config.toml is read from"`
	Exists bool   `json:"exists" doc:"the file is there"`
	settings.Settings
	BaseURLFrom string `json:"base_url_from" doc:"flag, environment, config or default"`
	Currency    string `json:"currency" doc:"of every sum in the object"`
}

// NewConfig makes it.
func NewConfig(path string, exists bool, s settings.Settings, baseURLFrom string) Config {
	return Config{head("config"), path, exists, s, baseURLFrom, Currency}
}

// ConfigPath is what config path prints.
type ConfigPath struct {
	Head
	Path   string `json:"path" doc:"where config.toml is read from"`
	Exists bool   `json:"exists" doc:"the file is there"`
}

// NewConfigPath makes it.
func NewConfigPath(path string, exists bool) ConfigPath {
	return ConfigPath{head("config_path"), path, exists}
}

// Key is what key status prints.
type Key struct {
	Head
	Masked string   `json:"masked" doc:"the key's last four characters behind asterisks"`
	Source string   `json:"source" doc:"environment, keyring or file"`
	Where  string   `json:"where" doc:"the variable, the keyring, or the file's path"`
	Notes  []string `json:"notes" doc:"places that were asked first and failed"`
}

// NewKey makes it.
func NewKey(masked, source, where string, notes []string) Key {
	return Key{head("key"), masked, source, where, append([]string{}, notes...)}
}

// Version is what version prints.
type Version struct {
	Head
	Version string  `json:"version" doc:"the release, or the module's version where it is built from source"`
	Commit  *string `json:"commit" doc:"the commit that it was built from"`
	Date    Time    `json:"date" doc:"when that commit was made"`
	Go      string  `json:"go" doc:"the version of Go that built it"`
}

// NewVersion makes it.
func NewVersion(version, commit string, date time.Time, goVersion string) Version {
	return Version{head("version"), version, known(commit), Time{date}, goVersion}
}
