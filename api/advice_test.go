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
		InvalidFile.ImageSize InvalidFile.DownloadFailed InvalidFile.Template.Content InvalidPerson invalid_parameter_error
		isv.OUT_OF_SERVICE Contain.Forbidden.Label.Error InvalidImage.ImageSize InvalidImage.NoHumanFace InvalidImageResolution
		InvalidImageFormat InvalidImage.FileFormat InvalidInputLength CustomRoleBlocked FaqRuleBlocked`,
	401: `InvalidApiKey invalid_api_key NOT_AUTHORIZED invalid_access_token_or_token_expired`,
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
	"InternalError.Upload": "InternalError.FileUpload", "invalid_parameter_error": "InvalidParameter",
	"InvalidImage.ImageSize": "InvalidFile.ImageSize", "InvalidImage.FileFormat": "InvalidImageFormat",
}

func animate(t *testing.T) api.Engine {
	t.Helper()
	e, ok := api.FindEngine(api.AnimateAnyone)
	if !ok {
		t.Fatal("no AnimateAnyone")
	}
	return e
}

// Refused at once or failed late, with whichever engine: no listed code is left to what is said of any.
func TestEveryDocumentedCodeHasAdviceOfItsOwn(t *testing.T) {
	engines := append(api.Engines(), api.Engine{})
	for _, engine := range engines {
		for _, op := range []api.Op{api.OpSubmit, api.OpTemplate, api.OpQuery} {
			ownAdvice(t, op, engine)
		}
	}
}

func ownAdvice(t *testing.T, op api.Op, engine api.Engine) {
	t.Helper()
	givenFor := map[string]string{}
	for status, codes := range documented {
		if op == api.OpQuery {
			status = 200 // a failed task is a good answer
		}
		say := func(code string) string { return api.AdviceFor(op, status, code, "", engine) }
		for _, code := range strings.Fields(codes) {
			advice := say(code)
			family, _, dotted := strings.Cut(code, ".")
			if advice == say("") || advice == say("NeverHeardOf") || dotted && advice == say(family+".NeverHeardOf") {
				t.Errorf("%s %d %s with %q has only the general advice", op, status, code, engine.ID)
			}
			if strings.ContainsAny(advice, "{}") {
				t.Errorf("%s: %q", code, advice)
			}
			if same := sameThing[code]; same != "" {
				if advice != say(same) {
					t.Errorf("%s is not advised like %s", code, same)
				}
				continue
			}
			retired := strings.Contains(advice, "were due to be switched off")
			if before, taken := givenFor[advice]; taken && before != code && !retired {
				t.Errorf("%s and %s share %q", before, code, advice)
			}
			givenFor[advice] = code
		}
	}
}

// What the account is refused for holds the queue, under whichever code and status it comes.
func TestAccountErrorsUnderEveryShape(t *testing.T) {
	const notActivated = "The product is not activated, please confirm that you have activated products and try again after activation."
	for _, e := range []api.Error{
		{HTTP: 400, Code: "InvalidParameter", Message: notActivated},
		{HTTP: 400, Code: "invalid_parameter_error", Message: notActivated},
		{HTTP: 403, Code: "access_denied", Message: "the product is not activated"},
		{HTTP: 404, Code: "ModelNotFound", Message: notActivated},
		{HTTP: 429, Code: "Throttling", Message: notActivated},
		{HTTP: 400, Code: "Never.Heard.Of", Message: notActivated},
		{HTTP: 400, Message: notActivated},
		{HTTP: 400, Code: "isv.OUT_OF_SERVICE"},
		{HTTP: 503, Code: "ISV.out_of_service", Message: "m"},
		{HTTP: 400, Code: "Contain.Forbidden.Label.Error", Message: "contain forbidden create order label"},
	} {
		for _, op := range []api.Op{api.OpSubmit, api.OpTemplate, api.OpDetect, api.OpPolicy, api.OpQuery} {
			e.Op, e.Model = op, "wan2.2-animate-move"
			if !e.Account() || e.MayRepeat() || e.Retired() {
				t.Errorf("%v: account %v, may repeat %v, retired %v", &e, e.Account(), e.MayRepeat(), e.Retired())
			}
			if strings.Contains(e.Message, "activated") && !strings.Contains(e.Advice(), "model marketplace") {
				t.Errorf("%v: %q", &e, e.Advice())
			}
		}
		if e.Op = api.OpUpload; e.Account() {
			t.Errorf("a storage speaks for the account: %v", &e)
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
		{"InvalidFile.Brandnew", "", "doesn't accept the picture or the clip"},
		{"InvalidImage.Brandnew", "", "doesn't accept the picture;"},
		{"invalid_parameter_error", "something else", "message names it"},
		{"invalid_parameter_error", "The provided URL does not appear to be valid.", "address of the picture or the clip"},
		{"invalid_parameter_error", "The product is not activated", "model marketplace"},
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
// where both go at once; then the service's text may tell.
func TestAdviceNamesTheFileAtFault(t *testing.T) {
	mix, files := engine(t, api.WanMix), api.Files{Picture: "anna.jpg", Clip: "dance.mp4"}
	const picture, clip = `picture "anna.jpg"`, `clip "dance.mp4"`
	for _, code := range strings.Fields(documented[400]) {
		say := func(op api.Op, message string, e api.Engine) string {
			return strings.ToLower(api.AdviceOn(op, 400, code, message, e, files))
		}
		wants := func(about, advice string, wantPicture, wantClip bool) {
			t.Helper()
			if strings.Contains(advice, picture) != wantPicture || strings.Contains(advice, clip) != wantClip {
				t.Errorf("%s, %s: %q", code, about, advice)
			}
		}
		switch {
		case code == "InvalidFile.Duration" || code == "InvalidFile.FPS":
			wants("of a clip", say(api.OpSubmit, "m", mix), false, true)
			wants("of a template", say(api.OpTemplate, "m", animate(t)), false, true)
		case strings.HasPrefix(code, "InvalidImage"), code == "InvalidFile.ImageSize":
			wants("of a picture", say(api.OpSubmit, "m", mix), true, false)
		case code == "InvalidFile.Template.Content":
			wants("of a template", say(api.OpSubmit, "m", animate(t)), false, false)
		case strings.HasPrefix(code, "InvalidFile") || strings.HasPrefix(code, "InvalidURL") || code == "InvalidPerson" ||
			code == "InvalidParameter.DataInspection" || code == "DataInspectionFailed" || code == "IPInfringementSuspect" || code == "BadRequest.InputDownloadFailed":
			wants("of a video", say(api.OpSubmit, "m", animate(t)), true, false)
			wants("of a template", say(api.OpTemplate, "m", animate(t)), false, true)
			wants("with both", say(api.OpSubmit, "m at https://host/video/image.jpg", mix), true, true)
			wants("with both, of the video", say(api.OpSubmit, "the Video is odd", mix), false, true)
			wants("with both, of the picture", say(api.OpQuery, "the input image is odd", mix), true, false)
			if got := strings.ToLower(api.AdviceOn(api.OpSubmit, 400, code, "m", mix, api.Files{Clip: "dance.mp4", At: api.PartMotion})); !strings.Contains(got, clip) || strings.Contains(got, "the picture") {
				t.Errorf("%s, known to be the clip's: %q", code, got)
			}
		}
	}
}

// What an advice says of limits is what the engine and the service's own text both allow.
func TestLimitsOfTheFileAtFault(t *testing.T) {
	files := api.Files{Picture: "anna.jpg", Clip: "dance.mp4"}
	anyone, mix := animate(t), engine(t, api.WanMix)
	const least = "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels."
	for _, tt := range []struct {
		op            api.Op
		code, message string
		engine        api.Engine
		want          string
	}{
		{api.OpSubmit, "InvalidFile.Resolution", least, anyone, `Picture "anna.jpg" must be above 224 px on the shorter side and below 4096 px on the longer one. Scale it.`},
		{api.OpQuery, "InvalidFile.Resolution", "The height and width of the image must be 200 ~ 4096.", mix, `Picture "anna.jpg" must be at least 200 px on the shorter side and below 4096 px on the longer one. Scale it.`},
		{api.OpSubmit, "InvalidFile.Resolution", "The height or width of video must be 200 ~ 2048.", mix, `Clip "dance.mp4" must be 200 to 2048 px on each side. Scale it.`},
		{api.OpTemplate, "InvalidFile.FPS", "The video FPS must be 15 ~ 60.", anyone, `Clip "dance.mp4" must have 24 to 60 frames a second. Convert it to 30.`},
		{api.OpSubmit, "InvalidFile.FPS", "The video FPS must be 15 ~ 60.", mix, `Clip "dance.mp4" must have 15 to 60 frames a second. Convert it to 30.`},
		{api.OpTemplate, "InvalidFile.Duration", "", anyone, `Clip "dance.mp4" must last 2 to 60 s. Cut it to that length.`},
		{api.OpSubmit, "InvalidFile.Size", "", anyone, `Picture "anna.jpg" must be below 5 MB. Save it as JPEG with less quality.`},
		{api.OpSubmit, "InvalidFile.Size", "", mix, `Picture "anna.jpg" must be at most 5 MB; clip "dance.mp4" must be at most 200 MB. Save the picture as JPEG with less quality. Save the clip with a lower bit rate or fewer pixels.`},
		{api.OpTemplate, "InvalidFile.Format", "", anyone, `Clip "dance.mp4" must be MP4, AVI or MOV with H.264 or H.265, whatever its name says. Convert it to MP4 with H.264.`},
		{api.OpQuery, "InvalidFile.AspectRatio", "the image", anyone, `Picture "anna.jpg" needs an aspect ratio between 1:2 and 2:1. Crop it.`},
		{api.OpQuery, "InvalidFile.NoHuman", "", mix, `Picture "anna.jpg" or the first frame of clip "dance.mp4" shows no person. Use a picture of exactly one person whose body and face are visible. Cut the clip so that it starts with one person from head to feet.`},
	} {
		if got := api.AdviceOn(tt.op, 400, tt.code, tt.message, tt.engine, files); got != tt.want {
			t.Errorf("%s of %s:\n got %s\nwant %s", tt.code, tt.engine.Name, got, tt.want)
		}
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
