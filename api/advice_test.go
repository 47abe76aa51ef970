package api_test

import (
	"cmp"
	"strings"
	"testing"
	"time"

	"dancecard/api"
)

// documented is every code of the error page's table, of the reference and of the older
// interfaces, with the status that it comes with.
var documented = map[int]string{
	400: `InvalidParameter BadRequest.EmptyInput BadRequest.EmptyParameters BadRequest.EmptyModel BadRequest.IllegalInput
		BadRequest.InputDownloadFailed BadRequest.TooLarge InvalidURL InvalidURL.ConnectionRefused InvalidURL.Timeout
		InvalidParameter.DataInspection DataInspectionFailed data_inspection_failed IPInfringementSuspect Arrearage UnsupportedOperation
		InvalidFile.Size InvalidFile.Resolution InvalidFile.AspectRatio InvalidFile.Duration InvalidFile.FPS InvalidFile.Format
		InvalidFile.Openerror InvalidFile.Content InvalidFile.NoHuman InvalidFile.MultiHuman InvalidFile.BodyProportion
		InvalidFile.FacePose InvalidFile.FullFace InvalidFile.FrontBody InvalidFile.FullBody InvalidFile.BodyPose InvalidFile.Value
		InvalidFile.ImageSize InvalidFile.DownloadFailed InvalidFile.Template.Content InvalidPerson invalid_parameter_error`,
	401: `InvalidApiKey invalid_api_key`,
	403: `AccessDenied access_denied AccessDenied.Unpurchased Model.AccessDenied Workspace.AccessDenied Endpoint.AccessDenied
		App.AccessDenied AllocationQuota.FreeTierOnly`,
	404: `ModelNotFound model_not_found WorkSpaceNotFound NotFound`,
	429: `Throttling Throttling.RateQuota LimitRequests limit_requests Throttling.BurstRate limit_burst_rate
		Throttling.AllocationQuota insufficient_quota Throttling.Concurrency CommodityNotPurchased PrepaidBillOverdue PostpaidBillOverdue`,
	500: `InternalError InternalError.Algo InternalError.FileUpload InternalError.Upload SystemError ModelServiceFailed
		InternalError.Timeout RequestTimeOut ServiceUnavailable`,
	503: `ModelUnavailable ServiceUnavailable`,
}

// sameThing names codes that mean one and the same.
var sameThing = map[string]string{
	"data_inspection_failed": "DataInspectionFailed", "invalid_api_key": "InvalidApiKey", "access_denied": "AccessDenied",
	"model_not_found": "ModelNotFound", "LimitRequests": "Throttling.RateQuota", "limit_requests": "Throttling.RateQuota",
	"limit_burst_rate": "Throttling.BurstRate", "insufficient_quota": "Throttling.AllocationQuota",
	"InternalError.Upload": "InternalError.FileUpload", "invalid_parameter_error": "InvalidParameter.DataInspection",
}

func animate(t *testing.T) api.Engine {
	t.Helper()
	e, ok := api.FindEngine(api.AnimateAnyone)
	if !ok {
		t.Fatal("no AnimateAnyone")
	}
	return e
}

func TestEveryDocumentedCodeHasAdviceOfItsOwn(t *testing.T) {
	givenFor := map[string]string{}
	for status, codes := range documented {
		for _, code := range strings.Fields(codes) {
			advice := api.AdviceFor(api.OpSubmit, status, code, "", api.Engine{})
			for _, other := range []string{"", "NeverHeardOf"} {
				if advice == api.AdviceFor(api.OpSubmit, status, other, "", api.Engine{}) {
					t.Errorf("%d %s has only the general advice", status, code)
				}
			}
			if same := sameThing[code]; same != "" {
				if advice != api.AdviceFor(api.OpSubmit, status, same, "", api.Engine{}) {
					t.Errorf("%s is not advised like %s", code, same)
				}
			} else if before, taken := givenFor[advice]; taken && before != code {
				t.Errorf("%s and %s share %q", before, code, advice)
			}
			if sameThing[code] == "" {
				givenFor[advice] = code
			}
		}
	}
}

func TestEveryRowOfTheBookCanBeFound(t *testing.T) {
	book := api.ErrorBook()
	if len(book) < 70 {
		t.Errorf("the book has %d rows", len(book))
	}
	for _, row := range book {
		t.Run(row.Code+" "+row.Message, func(t *testing.T) {
			op := cmp.Or(row.Op, api.OpSubmit)
			switch row.Code {
			case api.CodeAddress: // its advice depends on what was asked
			default:
				if got := api.AdviceFor(op, row.HTTP, row.Code, row.Message, api.Engine{}); got != row.Advice {
					t.Errorf("looked up, it says %q", got)
				}
			}
			e := &api.Error{Op: op, HTTP: row.HTTP, Code: row.Code, Message: row.Message, Model: "animate-anyone-gen2"}
			if e.Account() != row.Account {
				t.Errorf("Account() is %v", e.Account())
			}
			if e.Retired() != row.Retired {
				t.Errorf("Retired() is %v", e.Retired())
			}
			sentences := strings.Count(row.Advice, ". ") + strings.Count(row.Advice, "? ") + 1
			if sentences > 3 || !strings.HasSuffix(row.Advice, ".") || len(row.Advice) < 60 || len(row.Advice) > 240 {
				t.Errorf("%d sentences, %d bytes: %q", sentences, len(row.Advice), row.Advice)
			}
		})
	}
}

// The message decides only where one code means several things.
func TestMessageTellsVariantsApart(t *testing.T) {
	tests := []struct{ code, message, has string }{
		{"AccessDenied", "Current user api does not support synchronous calls", "X-DashScope-Async"},
		{"access_denied", "current user api does not support asynchronous calls.", "takes no tasks"},
		{"AccessDenied", "Invalid according to Policy: Policy expired.", "upload"},
		{"AccessDenied", "Access denied.", "offline"},
		{"InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4", "9:16 or 3:4"},
		{"InvalidParameter", "Model not exist.", "no model of that name"},
		{"InvalidParameter", "something else", "message names it"},
		{"Throttling.AllocationQuota", "Free allocated quota exceeded.", "paid use"},
		{"insufficient_quota", "You exceeded your current quota", "within about a minute"},
		{"InvalidFile.Brandnew", "", "does not accept the file"},
		{"Throttling.Brandnew", "", "Waiting is enough"},
		{"INTERNAL_ERROR.deep.er", "", "inside the service"},
	}
	for _, tt := range tests {
		if got := api.AdviceFor(api.OpSubmit, 400, tt.code, tt.message, api.Engine{}); !strings.Contains(got, tt.has) {
			t.Errorf("%s %q: %q has no %q", tt.code, tt.message, got, tt.has)
		}
	}
}

func TestRetiredModelNamesTheWaysOn(t *testing.T) {
	forms := []api.Error{
		{HTTP: 403, Code: "AccessDenied", Message: "Access denied."},
		{HTTP: 403, Code: "Endpoint.AccessDenied", Message: "Workspace endpoint access denied."},
		{HTTP: 404, Code: "ModelNotFound", Message: "m"},
		{HTTP: 404, Code: "model_not_found"},
		{HTTP: 400, Code: "InvalidParameter", Message: "Model not exist."},
	}
	engine := animate(t)
	for _, form := range forms {
		form.Op, form.Model = api.OpSubmit, engine.Model
		for _, advice := range []string{form.Advice(), api.AdviceFor(form.Op, form.HTTP, form.Code, form.Message, engine)} {
			for _, has := range []string{"2026-10-10", "own deployment", "Wan Animate Move", "picture's background", "Wan Animate Mix", "clip's"} {
				if !strings.Contains(advice, has) {
					t.Errorf("%s: %q has no %q", form.Code, advice, has)
				}
			}
		}
		if !form.Retired() || form.Account() {
			t.Errorf("%s: retired %v, account %v", form.Code, form.Retired(), form.Account())
		}
		living := engine
		living.Retired = time.Time{}
		if strings.Contains(api.AdviceFor(form.Op, form.HTTP, form.Code, form.Message, living), "2026") {
			t.Errorf("%s: a living engine is called retired", form.Code)
		}
		if form.Model = "my-deployment"; form.Retired() || strings.Contains(form.Advice(), "2026") {
			t.Errorf("%s: an own deployment is called retired", form.Code)
		}
	}
	other := api.Error{Op: api.OpSubmit, HTTP: 403, Code: "Model.AccessDenied", Model: engine.Model}
	if other.Retired() {
		t.Error("every refusal counts as retirement")
	}
}

// The same code means the picture in a video's submission, the clip in a template's, and either
// where both go at once.
func TestAdviceNamesTheFileThatIsMeant(t *testing.T) {
	mix := engine(t, api.WanMix)
	const both = "One of the two files does not do for Wan Animate Mix. Picture: JPEG, PNG, BMP or WEBP, at most 5 MB, sides of 200 to 4096 px. " +
		"Clip: MP4, AVI or MOV, 2 to 30 s, at most 200 MB, sides of 200 to 2048 px. No side may be more than 3 × the other."
	for _, code := range []string{"Size", "Resolution", "AspectRatio", "Format", "Duration", "FPS", "ImageSize"} {
		code = "InvalidFile." + code
		if got := api.AdviceFor(api.OpSubmit, 400, code, "the video is odd", mix); got != both {
			t.Errorf("%s: %q", code, got)
		}
	}
	for _, code := range []string{"Size", "Resolution", "AspectRatio", "Format", "Openerror", "Content", "FullBody", "NoHuman", "MultiHuman", "BodyProportion"} {
		code = "InvalidFile." + code
		picture := api.AdviceFor(api.OpSubmit, 400, code, "m", animate(t))
		clip := api.AdviceFor(api.OpTemplate, 400, code, "m", animate(t))
		if picture == clip || !strings.Contains(clip, "clip") {
			t.Errorf("%s: a clip is told %q", code, clip)
		}
		if asked := api.AdviceFor(api.OpQuery, 200, code, "The height or width of Video must be x", animate(t)); asked != clip {
			t.Errorf("%s of a failed task: %q", code, asked)
		}
	}
	if got := api.AdviceFor(api.OpSubmit, 400, "InvalidFile.NoHuman", "m", mix); got == both {
		t.Error("every refusal of a file is about its measures")
	}
}

// What a storage calls by a name that the service uses too is advised for what it is.
func TestAdviceForStorages(t *testing.T) {
	for code, has := range map[string]string{"AccessDenied": "new permission", api.CodePolicyExpired: "new permission", "NotHeardOf": "public address"} {
		got := api.AdviceFor(api.OpUpload, 403, code, "m", animate(t))
		if !strings.Contains(got, has) || got == api.AdviceFor(api.OpSubmit, 403, code, "m", animate(t)) && code == "AccessDenied" {
			t.Errorf("%s: %q", code, got)
		}
	}
	if got := api.AdviceFor(api.OpSubmit, 409, "FileAlreadyExists", "", api.Engine{}); got != api.AdviceFor(api.OpSubmit, 409, "NeverHeardOf", "", api.Engine{}) {
		t.Errorf("the service is taken for a storage: %q", got)
	}
}

func TestAdviceByStatusIsNeverEmpty(t *testing.T) {
	told := map[string]bool{}
	for _, status := range []int{0, 101, 302, 400, 401, 403, 404, 407, 429, 500, 503, 599, 700} {
		for _, op := range []api.Op{api.OpSubmit, api.OpFetch, api.OpList, ""} {
			for _, code := range []string{"", " ", "NeverHeardOf", "never.heard.of", api.CodeHTTP} {
				advice := api.AdviceFor(op, status, code, "", api.Engine{})
				if len(advice) < 40 {
					t.Errorf("%s %d %q: %q", op, status, code, advice)
				}
				told[advice] = true
			}
		}
	}
	if len(told) < 10 {
		t.Errorf("only %d pieces of advice", len(told))
	}
}

func TestAccountIsToldByStatusToo(t *testing.T) {
	for _, e := range []api.Error{{HTTP: 401}, {HTTP: 401, Code: "Surprise"}, {HTTP: 400, Code: "Arrearage"}, {Code: api.CodeNoKey}} {
		if !e.Account() {
			t.Errorf("%d %s is not about the account", e.HTTP, e.Code)
		}
	}
	for _, e := range []api.Error{{}, {HTTP: 403}, {Op: api.OpFetch, HTTP: 401}, {HTTP: 429, Code: "Throttling"}, {HTTP: 400, Code: "InvalidFile.Size"}, {Code: api.CodeNetwork}} {
		if e.Account() {
			t.Errorf("%d %s is about the account", e.HTTP, e.Code)
		}
	}
}

func TestErrorText(t *testing.T) {
	e := &api.Error{Op: api.OpQuery, HTTP: 400, Code: "X", Message: "m", RequestID: "r"}
	if got := e.Error(); got != "query: HTTP 400 X: m (request r)" {
		t.Error(got)
	}
	if got := (&api.Error{Op: api.OpList, Code: api.CodeNetwork}).Error(); got != "list: Network" {
		t.Error(got)
	}
}

func BenchmarkAdvice(b *testing.B) {
	for b.Loop() {
		api.AdviceFor(api.OpSubmit, 500, "ServiceUnavailable", "m", api.Engine{})
	}
}
